package itu.membership.savedview;

import java.util.Map;
import java.util.Set;

/** The lists of which views are kept, and the filters that each knows: its query parameters without limit and cursor. */
final class SavedLists {
    static final Map<String, Set<String>> FILTERS = Map.ofEntries(
            Map.entry("applications", Set.of("category", "memberState", "q", "sector", "state")),
            Map.entry("contact-mailboxes", Set.of("memberState", "organization", "role")),
            Map.entry(
                    "contacts",
                    Set.of(
                            "endedBefore",
                            "language",
                            "memberState",
                            "organization",
                            "q",
                            "region",
                            "role",
                            "topic",
                            "validAt")),
            Map.entry("directory", Set.of("category", "country", "sector")),
            Map.entry(
                    "member-states",
                    Set.of(
                            "administrativeRegion",
                            "directApplicationAllowed",
                            "knownAt",
                            "memberOn",
                            "q",
                            "region",
                            "status",
                            "validAt")),
            Map.entry(
                    "memberships",
                    Set.of("category", "knownAt", "memberState", "organization", "sector", "state", "validAt")),
            Map.entry("multi-sector-members", Set.of("knownAt", "sectors", "validAt")),
            Map.entry(
                    "organizations",
                    Set.of(
                            "category",
                            "country",
                            "kind",
                            "member",
                            "q",
                            "region",
                            "sector",
                            "segment",
                            "sort",
                            "synthetic",
                            "validAt")),
            Map.entry("partners", Set.of("instrument", "kind", "memberState", "region", "theme", "validAt")),
            Map.entry("suspected-duplicates", Set.of("country", "dismissed")),
            Map.entry("upgrade-candidates", Set.of("knownAt", "validAt")));

    private SavedLists() {}
}
