package itu.platform.events;

import java.util.UUID;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers that grow with time (UUID version 7), so that new rows stand together in an index. */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
