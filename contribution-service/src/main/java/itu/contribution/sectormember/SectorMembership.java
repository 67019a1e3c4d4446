package itu.contribution.sectormember;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/** A Sector Member in one Sector, as membership-service last told it. Only {@link SectorMembershipProjector} writes it. */
@Entity
@Immutable
@Table(name = "sector_membership")
public class SectorMembership {
    @Id
    private String code;

    private UUID organization;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    @Column(name = "member_state")
    private String memberState;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Column(name = "developing_country")
    private boolean developingCountry;

    @Column(name = "low_income_country")
    private boolean lowIncomeCountry;

    @Column(name = "developed_subsidiary")
    private boolean developedSubsidiary;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SectorMembership() {}

    /** The Sector Member and the letter of the Sector: {@code SM00001.D}. */
    public String code() {
        return code;
    }

    /** Id of the organization in membership-service; the claim {@code organization} of its focal points. */
    public UUID organization() {
        return organization;
    }

    /** The name in a language, else in English, in which every organization is entered. */
    public String name(Language language) {
        return names.getOrDefault(language.tag(), names.getOrDefault(Language.EN.tag(), code));
    }

    /** Member State under which the entity was admitted, ISO 3166-1 alpha-3. */
    public String memberState() {
        return memberState;
    }

    public Sector sector() {
        return sector;
    }

    /** Whether its Member State is a developing country by the list that the Council reviews (CV 468B). */
    public boolean developingCountry() {
        return developingCountry;
    }

    /** Whether its Member State has the low income per head that Resolution 170 sets. */
    public boolean lowIncomeCountry() {
        return lowIncomeCountry;
    }

    /** Whether it is a subsidiary of a multinational with headquarters in a developed country (Resolution 170). */
    public boolean developedSubsidiary() {
        return developedSubsidiary;
    }

    public boolean heldOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }
}
