package itu.contribution.board;

/** When a reply came, which decides whether it counts. */
enum Timing {
    /** By the deadline. */
    IN_TIME,
    /** After the deadline; counted apart. */
    LATE,
    /** After the deadline, and accepted by the secretariat; counts like a reply in time. */
    LATE_ACCEPTED;

    boolean counts() {
        return this != LATE;
    }
}
