package itu.local;

/** One part of the running suite. */
interface Part {
    String name();

    /** Returns when the part is ready for use. */
    void start();

    /** May be called at any time, during a start too, and more than once. */
    void stop();
}
