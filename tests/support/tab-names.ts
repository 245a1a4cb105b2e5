/** Organisations and sample people by the name that pages show. */
export const zwolle = { id: "prt_gemeente-zwolle", name: "Gemeente Zwolle" };
export const windesheim = { id: "prt_windesheim", name: "Windesheim" };
export const rova = { id: "prt_rova", name: "ROVA" };
export const swz = { id: "prt_swz", name: "SWZ" };
export const esri = { id: "prt_esri", name: "Esri" };

export const quinten = { id: "per_quinten", name: "Quinten Voorbeeld (QRT)" };
export const rosa = { id: "per_rosa", name: "Rosa Voorbeeld (partner ROVA)" };
export const daan = { id: "per_daan", name: "Daan Voorbeeld (proceseigenaar duurzaamheid)" };
export const emma = { id: "per_emma", name: "Emma Voorbeeld (partner Saxion)" };
export const nadia = { id: "per_nadia", name: "Nadia Voorbeeld (netwerkleider)" };
