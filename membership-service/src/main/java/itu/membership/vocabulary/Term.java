package itu.membership.vocabulary;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.register.Confidence;
import itu.membership.register.Names;

/**
 * What a code means over a stretch of time.
 *
 * @param category of a benefit
 * @param sector of a study group
 * @param explanation a sentence or two, where the name does not suffice
 * @param provision what it rests on, such as {@code CV 241A}
 * @param source where the fact comes from
 * @param validFrom first day; null when always so, as far as known
 * @param validTo first day on which it is not valid any more; null while it is open
 */
@Embeddable
record Term(
        @Enumerated(EnumType.STRING) Vocabulary list,
        String code,
        @Enumerated(EnumType.STRING) @Nullable Category category,
        @Enumerated(EnumType.STRING) @Nullable Sector sector,
        Names names,

        @Embedded
        @AttributeOverride(name = "en", column = @Column(name = "explanation_en"))
        @AttributeOverride(name = "fr", column = @Column(name = "explanation_fr"))
        @AttributeOverride(name = "es", column = @Column(name = "explanation_es"))
        @AttributeOverride(name = "ar", column = @Column(name = "explanation_ar"))
        @AttributeOverride(name = "ru", column = @Column(name = "explanation_ru"))
        @AttributeOverride(name = "zh", column = @Column(name = "explanation_zh"))
        @Nullable
        Names explanation,

        @Nullable String provision,
        String source,
        @Enumerated(EnumType.STRING) Confidence confidence,
        @Column(name = "valid_from") @Nullable LocalDate validFrom,
        @Column(name = "valid_to") @Nullable LocalDate validTo) {
    /** Names a term through time. */
    record Key(Vocabulary list, String code) {
        @Override
        public String toString() {
            return list + "/" + code;
        }
    }

    Key key() {
        return new Key(list, code);
    }
}
