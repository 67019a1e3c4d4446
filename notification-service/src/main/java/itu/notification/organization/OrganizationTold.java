package itu.notification.organization;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What this service reads of the facts about organizations. */
final class OrganizationTold {
    private OrganizationTold() {}

    /** A whole entry; only an import says the version, other facts have it as their sequence. */
    record Entry(UUID organization, long version, Map<String, String> names, String country, String kind) {
        Entry {
            Objects.requireNonNull(organization, "organization");
        }

        Entry ofVersion(long other) {
            return new Entry(organization, other, names, country, kind);
        }
    }

    record Imported(List<Entry> organizations) {}

    record Merged(UUID organization, UUID into) {}

    record Unmerged(UUID organization) {}
}
