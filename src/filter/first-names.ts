/**
 * First names that are common in the Netherlands, for taking names out of a text. Left out are those that are mostly
 * another word, even with a capital: a place, a month, a thing.
 */
export const firstNames: readonly string[] = (
  "Aad Abdel Abdullah Achmed Adriaan Ahmed Aisha Albert Alex Alexander Ali Alice Alie Amber Amina Amir Amira Anas Andrea " +
  "André Andries Angela Anita Anja Anke Ankie Anna Anne Annelies Anneke Annemarie Annemieke Annie Anouk Ans Anton Antoon " +
  "Arend Arie Arjan Arjen Arnold Arno Aya Ayoub Ayşe Barbara Bart Benjamin Berend Bernard Bert Bianca Björn Bram Brenda " +
  "Britt Carla Carlijn Carolien Caroline Charlotte Chantal Chris Christa Christiaan Christine Cor Cornelis Corrie Daan " +
  "Daniel Daniël Danielle Danny David Dennis Desiree Diana Dick Diederik Dieuwertje Dirk Dominique Edwin Eefje Elena " +
  "Eline Elisabeth Ellen Els Elly Emiel Emine Emma Emre Eric Erica Erik Erwin Esmée Esra Esther Eva Evelien Fatima Fatma " +
  "Femke Fenna Ferdinand Floris Frank Frans Fred Frederik Freek Frits Gerard Gerben Gerda Gerrit Gert Gijs Greetje Guus " +
  "Hamza Hanna Hannah Hanneke Hans Harm Harmen Harrie Harry Hasan Hassan Heleen Hendrik Henk Henny Herman Hester Hilde " +
  "Huub Ibrahim Ilse Inge Ingrid Irene Iris Isabel Ivo Jaap Jacco Jack Jacob Jacqueline Jan Jana Janneke Jannie Jantien " +
  "Jantje Jasmijn Jasper Jayden Jeanette Jelle Jeroen Jesse Jessica Jip Joanne Joep Johan Johanna Johannes John Joke Jolanda " +
  "Joost Jordy Joris Jos Josephine José Joyce Judith Julia Julian Jurriaan Karel Karen Karima Karin Khadija Khalid Klaas " +
  "Koen Koos Laila Lars Laura Leila Leo Leon Leonie Lianne Liesbeth Lieke Linda Lisa Lisanne Lizzy Loes Lotte Louis Luca " +
  "Lucas Luuk Lynn Maaike Maarten Maartje Machteld Mandy Manon Marc Marcel Margriet Maria Marieke Marian Marianne Marijke " +
  "Marjan Marjolein Mark Marleen Marloes Martijn Martin Martine Mathijs Matthijs Maud Max Mehmet Melanie Melissa Menno " +
  "Merel Mia Michael Michel Michelle Michiel Mieke Miranda Mireille Mirjam Mohamed Mohammed Monique Mustafa Myrthe Nadia " +
  "Naomi Natasja Nathalie Nick Nicole Niek Niels Nienke Nina Noah Noor Noortje Nora Olga Omar Oscar Otto Patricia Patrick " +
  "Paul Paula Pauline Peter Petra Pien Piet Pieter Pim Priscilla Quinten Rachel Rachid Ramon Raymond Rebecca Remco " +
  "Renate Renske Rianne Richard Rick Rik Rob Robbert Robert Robin Roel Roland Ronald Rosa Rosalie Ruben Rudi Rutger Ruud " +
  "Ryan Saïd Said Sabine Samira Samuel Sander Sandra Sanne Sara Sarah Saskia Sebastiaan Selma Sem Senna Sharon Silvia Simone " +
  "Sjaak Sjoerd Sonja Stefan Stefanie Stephan Steven Stijn Susan Suzanne Sven Sylvia Tamara Tara Teun Teunis Theo Thijs " +
  "Thirza Thomas Tijmen Tim Timo Tineke Tjeerd Tobias Tom Ton Truus Vera Veronique Victor Vincent Wendy Wessel Wilfred " +
  "Wilhelmina Willeke Willem Willemijn Wim Wouter Yara Yasmin Yasmina Youssef Yusuf Yvette Yvonne Zeynep Zoë"
).split(" ");
