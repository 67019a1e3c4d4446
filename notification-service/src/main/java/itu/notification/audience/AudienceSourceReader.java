package itu.notification.audience;

import java.time.LocalDate;
import java.util.Set;

/** Knows who is in the sources of some kinds. Any bean of this type is found; no two may read the same kind. */
public interface AudienceSourceReader {
    Set<AudienceSource.Kind> kinds();

    /** Whether the list that a source names can be addressed; not asked of kinds without one. */
    boolean knows(AudienceSource source);

    /**
     * A select of the members with the columns, in this order: {@code state} (text, ISO 3166-1 alpha-3), {@code organization}
     * (uuid, an alias is followed), {@code mailbox} (text), {@code language} (text) and {@code particulars} (jsonb). Without a
     * mailbox the offices of the State or organization are written to. With one, the letter goes there in the language given, and
     * State or organization, which may be null, say whose reply counts.
     *
     * @param day on which memberships count
     */
    Sql members(AudienceSource source, LocalDate day);
}
