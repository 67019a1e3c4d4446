package itu.membership.duplicate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.duplicate.rules.DuplicateKeys;
import itu.membership.duplicate.rules.Likeness;
import itu.membership.organization.Organization;
import itu.membership.organization.OrganizationEntry;
import itu.membership.organization.Organizations;
import itu.membership.organization.PossibleDuplicate;
import itu.membership.organization.PossibleDuplicates;
import itu.platform.problem.ReaderLanguage;

/** Finds the entries that have a key in common with one that is about to be written. */
@ApplicationScoped
class SuggestingDuplicates implements PossibleDuplicates {
    private static final int MOST = 20;

    private static final String ALIKE = """
            select distinct asked.kind, canonical_of(alike.organization) as organization
            from unnest(?::text[], ?::text[]) as asked (kind, key)
            cross join lateral (select organization from duplicate_key
                                where kind = asked.kind and key = asked.key limit ?) alike""";

    private final DataSource dataSource;
    private final Organizations organizations;

    SuggestingDuplicates(DataSource dataSource, Organizations organizations) {
        this.dataSource = dataSource;
        this.organizations = organizations;
    }

    @Override
    @Transactional
    public List<PossibleDuplicate> of(OrganizationEntry entry) {
        return sharing(DuplicateKeys.of(entry.names(), entry.country(), entry.website()), Optional.empty());
    }

    /**
     * The entries that have any of the keys, those with the most kinds first.
     *
     * @param identified the organization that has the same identifier; it comes before all others
     */
    @Transactional
    List<PossibleDuplicate> sharing(Set<DuplicateKeys.Key> keys, Optional<UUID> identified) {
        var alike = alike(keys);
        identified
                .map(holder -> organizations.canonical(holder).id())
                .ifPresent(holder ->
                        alike.computeIfAbsent(holder, _ -> new TreeSet<>()).add(Likeness.SAME_IDENTIFIER));
        return alike.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<UUID, Set<Likeness>> found) ->
                                !found.getValue().contains(Likeness.SAME_IDENTIFIER))
                        .thenComparing(found -> -found.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(found -> suggestion(organizations.required(found.getKey()), found.getValue()))
                .toList();
    }

    static PossibleDuplicate suggestion(Organization organization, Set<Likeness> alike) {
        var entry = organization.entry();
        return new PossibleDuplicate(
                organization.id(),
                entry.name(ReaderLanguage.current()),
                entry.country(),
                entry.website(),
                organization.sectorMemberCode().orElse(null),
                reasons(alike));
    }

    static List<PossibleDuplicate.Reason> reasons(Set<Likeness> alike) {
        return Arrays.stream(Likeness.values())
                .filter(alike::contains)
                .map(kind -> new PossibleDuplicate.Reason(kind.name(), DuplicateTexts.of(kind)))
                .toList();
    }

    private Map<UUID, Set<Likeness>> alike(Set<DuplicateKeys.Key> keys) {
        var kinds = new ArrayList<String>();
        var values = new ArrayList<String>();
        keys.forEach(key -> {
            kinds.add(key.kind().name());
            values.add(key.value());
        });
        var found = new LinkedHashMap<UUID, Set<Likeness>>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(ALIKE)) {
            select.setArray(1, connection.createArrayOf("text", kinds.toArray()));
            select.setArray(2, connection.createArrayOf("text", values.toArray()));
            select.setInt(3, SuspectedPairs.MOST_ALIKE);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getObject(2, UUID.class), _ -> new TreeSet<>())
                            .add(Likeness.valueOf(rows.getString(1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not look for duplicates", e);
        }
        return found;
    }
}
