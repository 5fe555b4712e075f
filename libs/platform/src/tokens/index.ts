/** The names under which a process provides its settings and its time source to the rooms. */
export const CONFIG = Symbol('Config');
export const TIME = Symbol('TimeSource');
