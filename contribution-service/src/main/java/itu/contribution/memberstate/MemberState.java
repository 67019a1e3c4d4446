package itu.contribution.memberstate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import itu.platform.language.Language;

/** A Member State as membership-service last told it. Only {@link MemberStateProjector} writes it. */
@Entity
@Table(name = "member_state")
public class MemberState {
    @Id
    String iso3;

    String iso2;

    @Column(name = "name_ar")
    String nameAr;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "name_es")
    String nameEs;

    @Column(name = "name_fr")
    String nameFr;

    @Column(name = "name_ru")
    String nameRu;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "itud_region")
    String itudRegion;

    @Column(name = "administrative_region")
    String administrativeRegion;

    long sequence;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MemberState() {}

    /** ISO 3166-1 alpha-3. */
    public String code() {
        return iso3;
    }

    public String name(Language language) {
        return switch (language) {
            case AR -> nameAr;
            case EN -> nameEn;
            case ES -> nameEs;
            case FR -> nameFr;
            case RU -> nameRu;
            case ZH -> nameZh;
        };
    }

    /** ITU-D region, such as {@code EUR}. */
    public String region() {
        return itudRegion;
    }
}
