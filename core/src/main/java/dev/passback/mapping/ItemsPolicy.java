package dev.passback.mapping;

/** Which of a total and its sessions is carried: never both unless a mapping asks for it. */
public enum ItemsPolicy {
    SESSIONS,
    TOTAL
}
