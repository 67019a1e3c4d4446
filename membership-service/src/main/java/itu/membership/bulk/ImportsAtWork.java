package itu.membership.bulk;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells work that can wait whether an import needs the database now. */
@ApplicationScoped
public class ImportsAtWork {
    private final Operations operations;

    ImportsAtWork(Operations operations) {
        this.operations = operations;
    }

    /** Whether an import went on within the last minutes; one that is stuck keeps nobody waiting. */
    public boolean any() {
        return operations.atWork();
    }
}
