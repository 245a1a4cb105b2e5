/**
 * First names that are common in the Netherlands, also in families from Morocco, Turkey, Suriname, Poland, Syria and
 * elsewhere, for seeing names in a text. Left out are those that are mostly another word, even with a capital: a place, a
 * month, a thing.
 */
export const firstNames: readonly string[] = (
  "Aad Aafke Aaltje Abbas Abdel Abdelaziz Abdelhak Abdelkader Abdellah Abderrahim Abdi Abdirahman Abdou Abdulkarim " +
  "Abdullah Abdulrahman Abdurrahman Abe Achmed Achraf Adil Adnan Adri Adriaan Agata Agnieszka Ahmad Ahmed Ahmet " +
  "Aicha Aïcha Aisha Alaa Albert Albertus Aleid Aleida Aleksander Aleksandra Alex Alexander Aleyna Ali Alice Alie " +
  "Amal Amanuel Amber Amin Amina Amir Amira Amjad Ammar Amy Anand Anas André Andrea Andries Andriy Andrzej Angela " +
  "Angelique Angelo Anil Anita Anja Anjali Anke Ankie Anna Anne Anneke Annelies Annelotte Annemarie Annemieke " +
  "Annet Annette Annie Anouar Anouk Ans Anton Antonio Antoon Anwar Areej Arend Arie Arjan Arjen Arno Arnold Aryan " +
  "Ashley Ashwin Asma Asmae Assia Aya Ayham Aylin Ayman Ayoub Ayse Ayşe Aziz Aziza Azra Badr Bahar Barbara Bart " +
  "Bas Bashar Bassam Bastiaan Beata Benjamin Bep Berat Berend Berendina Bernard Bert Betty Beyza Bianca Bilal " +
  "Björn Boaz Bogdan Boudewijn Boutaina Bożena Brahim Bram Bregje Brenda Brian Britt Bryan Burak Busra Büşra Carla " +
  "Carlijn Carmen Carolien Caroline Casper Cees Cem Cemal Chaima Chaimae Chandra Chantal Charlotte Chris Christa " +
  "Christiaan Christine Ciska Clara Claudia Coby Colin Cor Corné Cornelia Cornelis Corrie Daan Damian Daniel " +
  "Daniël Danielle Danique Danny Daphne Dariusz David Debbie Demi Denise Deniz Dennis Derya Desi Desiree Dewi " +
  "Diana Dick Diederik Dieuwertje Dilara Dima Dineke Dinesh Dion Dirk Djoke Dmytro Dominik Dominique Doortje " +
  "Dorien Dorota Dounia Douwe Driss Durk Dylan Ebru Edgar Edsel Edwin Edyta Eefje Eelco Eelke Egbert Elena Elif " +
  "Elin Eline Elisabeth Elise Ellen Elly Els Elsbeth Eman Emiel Emily Emin Emine Emirhan Emma Emre Enes Engbert " +
  "Engin Erdal Eren Eric Erica Erik Erkan Errol Erwin Esma Esmée Esra Esther Eva Evelien Evert Evi Evy Ewa Ewelina " +
  "Ewout Fadi Fadime Fahd Faisal Farah Farid Farida Fatema Faten Fatih Fatiha Fatima Fatimah Fatma Feike Femke " +
  "Fenna Fenne Ferdinand Ferhat Fernando Feyza Fien Filmon Finn Fleur Floris Fokke Folkert Fouad Fouzia Frank " +
  "Frans Fred Frederik Frederique Freek Frits Froukje Furkan Geert Geertje Gerard Gerardus Gerben Gerda Germa " +
  "Gerrie Gerrit Gert Gertjan Ghada Ghassan Gijs Gineke Gino Giovanni Gladys Glenn Gökhan Grażyna Greetje Grietje " +
  "Grzegorz Gül Gülay Gülsüm Guus Habiba Hadi Hafid Hafida Hafsa Haitham Hajar Hakan Hakim Hakima Hala Halil " +
  "Halima Halina Hamid Hamza Hanaa Hanan Hanane Hanna Hannah Hanneke Hans Harm Harmen Harmke Harold Harrie Harry " +
  "Hasan Hassan Hatem Hatice Havva Hayriye Hazem Heba Hedwig Heidi Hein Heleen Helma Hendrik Hendrika Hendrikje " +
  "Henk Henny Henriëtte Herma Herman Hessel Hester Hetty Hiba Hicham Hidde Hilal Hilde Hisham Houda Houria Hubert " +
  "Huda Hugo Humphrey Huseyin Hüseyin Hussam Hussein Huub Hylke Ibrahim Ikram Ilham Ilias Ilse Ilyas Imad Iman " +
  "Imane Indra Ineke Inge Ingeborg Ingrid Irene Iris Iryna Isabel Isabelle Ismail Ismet Ivo Iwan Iwona Iyad Jaap " +
  "Jacco Jacek Jack Jacob Jacoba Jacobus Jacqueline Jadwiga Jakub Jamal James Jamila Jan Jana Janine Janneke " +
  "Jannes Jannie Jantien Jantine Jantje Janusz Jarosław Jasmijn Jason Jasper Jayden Jeanette Jeffrey Jelle Jelmer " +
  "Jenny Jentje Jeroen Jerzy Jesse Jessica Jetske Jip Jitske Joanna Joanne Jochem Joep Johan Johanna Johannes John " +
  "Joke Jolanda Jolanta Jolien Joost Jordi Jordy Jorien Joris Jorrit Jos José Josephine Jouke Joyce Judith Julia " +
  "Julian Julie Jumana Jurgen Jurjen Jurre Jurriaan Justin Kadir Kamal Kamil Kamila Kaoutar Karel Karen Karim " +
  "Karima Karin Karolina Kasia Katarzyna Kateryna Kavita Kazimierz Kees Kelly Kemal Kevin Khadija Khadijah Khaled " +
  "Khalid Khalil Kim Kimberley Kiran Kirsten Kishan Klaas Klaasje Klazien Koen Koos Krystyna Krzysztof Kübra Laila " +
  "Laïla Lambert Lamis Lammert Lars Latifa Laura Lauren Leendert Leila Lennart Leo Leon Leonie Leszek Levent Levi " +
  "Lia Liam Lianne Lidewij Lieke Lies Liesbeth Lilian Lina Linda Lisa Lisanne Livia Lizzy Loes Lotte Louay Loubna " +
  "Louis Lubna Luc Luca Lucas Lucia Ludo Lukasz Łukasz Luuk Lydia Lynn Maaike Maarten Maartje Machteld Maciej " +
  "Magda Magdalena Mahmoud Mahmud Maike Majd Malak Malgorzata Małgorzata Malika Manal Mandy Manon Mara Marc Marcel " +
  "Marcin Marco Marek Margot Margreet Margriet Maria Mariam Marian Marianne Marie Marieke Mariëlle Marij Marijke " +
  "Mario Mariska Marit Mariusz Marjan Marjo Marjolein Mark Marleen Marloes Marlon Marouane Marta Martijn Martin " +
  "Martine Marwan Maryam Marzena Mateusz Mathijs Matthijs Maud Maurits Max Mazen Mehmet Mehret Meike Melanie Melek " +
  "Melissa Melvin Menno Merel Mert Merve Meryem Metin Mia Micha Michael Michal Michał Michel Michelle Michiel Mick " +
  "Mieke Mika Milou Mimoun Mina Minke Miranda Mireille Mirjam Mitchell Mohamad Mohamed Mohammad Mohammed Mohannad " +
  "Monika Monique Mouna Mounir Mourad Moustafa Muhammad Muhammed Muna Murat Mustafa Myrthe Nabil Nada Nader Nadia " +
  "Nadim Naima Najat Najib Najma Naomi Natalia Natalie Natasja Nathalie Naveen Nawal Nazli Neeltje Nel Nelleke " +
  "Nelly Nevin Nezha Nick Nicolaas Nicole Niek Niels Nienke Nina Nirmala Noah Noor Noortje Nora Norah Nordin Noud " +
  "Nour Noureddine Nuray Nurcan Nynke Okan Oksana Olaf Oleksandr Olena Olga Olivia Olivier Omaima Omar Omer Ömer " +
  "Omran Onur Orhan Osama Oscar Osman Otto Ouafa Oumaima Ozan Ozlem Özlem Pascal Patricia Patrick Paul Paula " +
  "Pauline Pawel Paweł Pepijn Peter Petra Petronella Philip Pien Piet Pieter Pim Piotr Pleun Prem Priscilla Priya " +
  "Przemek Przemysław Quinten Rabia Rachel Rachid Rachida Radha Radjesh Radosław Rafal Rafał Raj Rajesh Ramesh " +
  "Rami Ramon Rana Rania Rasha Rashid Ravi Raymond Rebecca Recep Reda Redouan Reem Rein Reinier Remco Renata " +
  "Renate Renske Reza Ria Rianne Ricardo Richard Rick Rienk Rik Rima Rinske Rinus Rishi Rita Rkia Rob Robbert " +
  "Robert Roberto Robin Roel Roelof Roelofje Rohan Roland Romeo Romy Ronald Rosa Rosalie Rosemarie Roshni Roula " +
  "Roy Ruben Rudi Rukiye Rutger Ruth Ruud Ryan Ryszard Saad Saartje Sabine Sacha Safa Safae Safiye Said Saïd Saida " +
  "Saïda Salah Saleh Salim Salima Salma Sam Samer Sami Samir Samira Samrawit Samuel Sana Sanae Sander Sandhia " +
  "Sandra Sanne Santosh Sara Sarah Saskia Savaş Sawsan Sebastiaan Sebastian Seda Sedat Selam Selin Selma Sem Semra " +
  "Senna Serap Sergio Serhii Serkan Sevda Sevgi Sevim Shadi Shanna Shanti Sharda Sharon Sheila Shirley Shivani " +
  "Sibel Siebe Siem Sietse Sietske Siham Silvia Simon Simone Sjaak Sjoerd Sjors Sjoukje Sławomir Sofian Sofie " +
  "Sonja Sophie Souad Soufian Soufiane Soukaina Stan Stanislaw Stanisław Stefan Stefanie Stella Stephan Steven " +
  "Stijn Suha Suhaib Suleyman Süleyman Sunil Sunita Suresh Surya Susan Suzanne Suze Sven Svitlana Sybren Sylvia " +
  "Sylwia Szymon Tadeusz Tamara Taner Tara Tareq Tarik Teresa Tesfay Tess Tessa Tetiana Teun Teunis Theo Thijmen " +
  "Thijs Thirza Thomas Tijmen Tim Timo Tineke Titia Tjalling Tjeerd Tjitske Tobias Tom Tomasz Ton Touria Trijntje " +
  "Trudy Truus Tsjerk Tugba Tuğba Turan Tygo Tyler Ufuk Ümit Umut Urmila Ursula Urszula Usha Valentijn Valerie " +
  "Vera Veronique Victor Victoria Vijay Vince Vincent Vinod Vishal Volodymyr Wael Wafae Wahid Walid Wanda Wendy " +
  "Weronika Wesley Wessel Widad Wiebe Wiesław Wietske Wijnand Wilco Wilfred Wilhelmina Willeke Willem Willemijn " +
  "Willy Wilma Wim Winnie Winston Wissam Wobbe Wojciech Wouter Yahya Yannick Yara Yaser Yasmin Yasmina Yasmine " +
  "Yasser Yassin Yassine Yassir Yavuz Yazan Yfke Yolanda Yonas Yorick Younes Younis Youssef Ytje Yulia Yunus Yusuf " +
  "Yvette Yvonne Zahra Zahraa Zaid Zakaria Zbigniew Zehra Zeina Zeliha Zeynep Ziad Zineb Zoë Zofia Zohra Zouhair " +
  "Zuzanna Zwaantje Zygmunt"
).split(" ");
