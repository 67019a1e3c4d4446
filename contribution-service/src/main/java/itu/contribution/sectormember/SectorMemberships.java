package itu.contribution.sectormember;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The Sector Members this service knows, one by Sector. */
@ApplicationScoped
public class SectorMemberships implements PanacheRepositoryBase<SectorMembership, String> {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final ObjectMapper json;

    SectorMemberships(ObjectMapper json) {
        this.json = json;
    }

    public Optional<SectorMembership> byCode(String code) {
        return findByIdOptional(code);
    }

    /** The memberships held on a day, in the order of their codes. */
    public Stream<SectorMembership> heldOn(LocalDate day) {
        return list("order by code").stream().filter(membership -> membership.heldOn(day));
    }

    /** Up to {@code limit} memberships held on a day after a code, in the order of codes; {@code sector} null for all Sectors. */
    List<SectorMembership> heldOn(LocalDate day, @Nullable Sector sector, String after, int limit) {
        var held = "validFrom <= :day and (validTo is null or validTo > :day) and code > :after";
        var parameters = Parameters.with("day", day).and("after", after);
        return find(
                        (sector == null ? held : held + " and sector = :sector") + " order by code",
                        sector == null ? parameters : parameters.and("sector", sector))
                .page(0, limit)
                .list();
    }

    /** The codes under which an organization is a Sector Member, one for each of its Sectors. */
    public Set<String> codesOf(UUID organization) {
        return list("organization", organization).stream()
                .map(SectorMembership::code)
                .collect(Collectors.toSet());
    }

    /** The memberships held on a day as known at an instant, in the order of their codes. */
    public List<KnownSectorMembership> heldOn(LocalDate day, Instant knownAt) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select code, cast(names as text), member_state, sector
                        from (select distinct on (code) * from sector_membership_version
                              where known_at <= ?2 order by code, sequence desc) known
                        where valid_from <= ?1 and (valid_to is null or valid_to > ?1) order by code""", Object[].class)
                .setParameter(1, day)
                .setParameter(2, knownAt)
                .stream()
                .map(row -> new KnownSectorMembership(
                        (String) row[0], names((String) row[1]), (String) row[2], Sector.valueOf((String) row[3])))
                .toList();
    }

    void keep(SectorMembershipProjector.Entry entry, long sequence, Instant knownAt) {
        getEntityManager()
                .createNativeQuery("""
                        insert into sector_membership_version (code, sequence, names, member_state, sector, valid_from, valid_to, known_at)
                        values (?1, ?2, cast(?3 as jsonb), ?4, ?5, ?6, cast(?7 as date), ?8) on conflict do nothing""")
                .setParameter(1, entry.sectorMembership())
                .setParameter(2, sequence)
                .setParameter(3, names(entry))
                .setParameter(4, entry.memberState())
                .setParameter(5, entry.sector().name())
                .setParameter(6, entry.from())
                .setParameter(7, entry.to())
                .setParameter(8, knownAt)
                .executeUpdate();
    }

    void enter(SectorMembershipProjector.Entry entry, long sequence) {
        getEntityManager()
                .createNativeQuery("""
                        insert into sector_membership as held (code, organization, names, member_state, sector, developing_country,
                                                               low_income_country, developed_subsidiary, valid_from, valid_to, sequence)
                        values (?1, ?2, cast(?3 as jsonb), ?4, ?5, ?6, ?7, ?8, ?9, cast(?10 as date), ?11)
                        on conflict (code) do update set
                            organization = excluded.organization, names = excluded.names, member_state = excluded.member_state,
                            developing_country = excluded.developing_country, low_income_country = excluded.low_income_country,
                            developed_subsidiary = excluded.developed_subsidiary, valid_from = excluded.valid_from,
                            valid_to = excluded.valid_to, sequence = excluded.sequence
                        where held.sequence < excluded.sequence""")
                .setParameter(1, entry.sectorMembership())
                .setParameter(2, entry.organization())
                .setParameter(3, names(entry))
                .setParameter(4, entry.memberState())
                .setParameter(5, entry.sector().name())
                .setParameter(6, entry.developingCountry())
                .setParameter(7, entry.lowIncomeCountry())
                .setParameter(8, entry.developedSubsidiary())
                .setParameter(9, entry.from())
                .setParameter(10, entry.to())
                .setParameter(11, sequence)
                .executeUpdate();
    }

    private String names(SectorMembershipProjector.Entry entry) {
        try {
            return json.writeValueAsString(entry.names());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> names(String written) {
        try {
            return json.readValue(written, NAMES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The names on record are no JSON", e);
        }
    }
}
