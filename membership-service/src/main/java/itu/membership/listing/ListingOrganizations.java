package itu.membership.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.listing.OrganizationQuery.Found;
import itu.membership.listing.OrganizationQuery.Hit;
import itu.membership.organization.Organization;
import itu.membership.organization.Organizations;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;

/** Pages of organizations. */
@ApplicationScoped
class ListingOrganizations {
    private final OrganizationQuery query;
    private final Organizations organizations;
    private final Cursors cursors;

    ListingOrganizations(OrganizationQuery query, Organizations organizations, Cursors cursors) {
        this.query = query;
        this.organizations = organizations;
        this.cursors = cursors;
    }

    /** A page; it has a next one also where it is short, if only the entries that one question looks at were used up. */
    @Transactional
    Page<Organization> page(OrganizationFilter filter, boolean byName, int limit, @Nullable String cursor) {
        var words = filter.words();
        if (words.isEmpty()) {
            var scan = scan(filter, byName);
            var after = cursors.read(cursor, scan.place().size());
            var found = query.find(scan, filter, after == null ? List.of() : after, limit + 1);
            return page(found, limit, List.of());
        }
        var after = cursors.read(cursor, 3);
        var word = after == null ? query.rarest(words) : Integer.parseInt(after.getFirst());
        var found = query.find(
                new OrganizationScan.ByWord(words.get(Math.min(word, words.size() - 1))),
                filter,
                after == null ? List.of() : after.subList(1, 3),
                limit + 1);
        return page(found, limit, List.of(Integer.toString(word)));
    }

    /** Which index a question reads along: the one that leaves out the most. */
    static OrganizationScan scan(OrganizationFilter filter, boolean byName) {
        if (filter.only() != null) {
            return new OrganizationScan.ById("id", filter.only());
        }
        if (byName) {
            return new OrganizationScan.ByName();
        }
        var byCategory = filter.holds() && filter.category() != null;
        if (filter.country() != null && !byCategory) {
            return new OrganizationScan.ById("country", filter.country());
        }
        if (byCategory || (filter.holds() && filter.sector() != null)) {
            return new OrganizationScan.ByMembership(filter);
        }
        if (filter.segment() != null) {
            return new OrganizationScan.ById("segment", filter.segment());
        }
        if (filter.holds()) {
            return new OrganizationScan.ByMembership(filter);
        }
        return filter.kind() == null
                ? new OrganizationScan.ById(null, null)
                : new OrganizationScan.ById("kind", filter.kind().name());
    }

    private Page<Organization> page(Found found, int limit, List<String> driver) {
        var hits = found.hits();
        List<String> place = hits.size() > limit ? hits.get(limit - 1).place() : found.goesOn();
        var shown = hits.subList(0, Math.min(limit, hits.size()));
        return new Page<>(entries(shown), place.isEmpty() ? null : cursor(driver, place));
    }

    private List<Organization> entries(List<Hit> hits) {
        var ids = hits.stream().map(Hit::id).toList();
        var byId = organizations.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Organization::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }

    private @Nullable String cursor(List<String> driver, List<String> place) {
        var key = new ArrayList<>(driver);
        key.addAll(place);
        return cursors.page(List.of(0, 1), 1, any -> key).next();
    }
}
