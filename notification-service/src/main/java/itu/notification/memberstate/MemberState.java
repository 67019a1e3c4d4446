package itu.notification.memberstate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import itu.platform.language.Language;

/** A Member State by its names. */
@Entity
public class MemberState {
    @Id
    private String code;

    private String nameEn;
    private String nameFr;
    private String nameEs;
    private String nameAr;
    private String nameRu;
    private String nameZh;

    @SuppressWarnings("NullAway.Init")
    protected MemberState() {}

    /** ISO 3166-1 alpha-3. */
    public String code() {
        return code;
    }

    public String name(Language language) {
        return switch (language) {
            case EN -> nameEn;
            case FR -> nameFr;
            case ES -> nameEs;
            case AR -> nameAr;
            case RU -> nameRu;
            case ZH -> nameZh;
        };
    }
}
