package itu.notification.delivery;

/** A range of recipients that this instance works on, and how many of them have no delivery yet. Used by the recorder's thread. */
final class Claim {
    private final long id;
    private int open;
    private boolean returned;

    Claim(long id, int open) {
        this.id = id;
        this.open = open;
    }

    long id() {
        return id;
    }

    /** One of its numbers has a delivery; says whether it was the last one open. */
    boolean settle() {
        open--;
        return open == 0;
    }

    /** One of its numbers stays unsent; says whether it was the last one open. */
    boolean giveBack() {
        returned = true;
        return settle();
    }

    /** Whether somebody has to go on with it. */
    boolean returned() {
        return returned;
    }
}
