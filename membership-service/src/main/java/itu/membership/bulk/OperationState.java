package itu.membership.bulk;

/** How far an import is. */
public enum OperationState {
    /** The file comes in. */
    RECEIVING,
    WAITING,
    RUNNING,
    DONE,
    /** Ended on request; what had been written stays. */
    CANCELLED,
    FAILED
}
