/** What positions are read from: modelled moves, a state's own register, or who lives where. */
export const ROLE_SOURCES = ['estimated', 'registered', 'residents'] as const;
export type RoleSource = (typeof ROLE_SOURCES)[number];
