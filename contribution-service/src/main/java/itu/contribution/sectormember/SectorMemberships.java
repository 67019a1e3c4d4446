package itu.contribution.sectormember;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The Sector Members this service knows, one by Sector. */
@ApplicationScoped
public class SectorMemberships implements PanacheRepositoryBase<SectorMembership, String> {
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
}
