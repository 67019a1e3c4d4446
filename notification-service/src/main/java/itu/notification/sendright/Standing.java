package itu.notification.sendright;

import org.jspecify.annotations.Nullable;

/** Whether there is a right to send, and if not, why. */
enum Standing {
    HELD("held"),
    NOT_LOOKED_AT("not-looked-at"),
    NO_FILE_CONFIGURED("no-file-configured"),
    FILE_UNUSABLE("file-unusable"),
    FILE_MISSING("file-missing"),
    NEVER_SIGNED_IN("never-signed-in"),
    OTHER_EPOCH("other-epoch"),
    DATABASE_BEHIND("database-behind");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean held() {
        return this == HELD;
    }

    /**
     * Compares the two.
     *
     * @param database null when nobody has signed the database in
     * @param file null when there is no such file
     */
    static Standing of(@Nullable Epoch database, @Nullable Epoch file) {
        if (database == null) {
            return NEVER_SIGNED_IN;
        }
        if (file == null) {
            return FILE_MISSING;
        }
        if (!database.id().equals(file.id())) {
            return OTHER_EPOCH;
        }
        return database.counter() >= file.counter() ? HELD : DATABASE_BEHIND;
    }
}
