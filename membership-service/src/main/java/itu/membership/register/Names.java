package itu.membership.register;

import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import itu.membership.imports.Cells;
import itu.platform.language.Language;

/** A name in the six official languages. */
@Embeddable
public record Names(
        @Column(name = "name_en") String en,
        @Column(name = "name_fr") String fr,
        @Column(name = "name_es") String es,
        @Column(name = "name_ar") String ar,
        @Column(name = "name_ru") String ru,
        @Column(name = "name_zh") String zh) {

    /** Reads the columns {@code name_en} … {@code name_zh}; all six are required. */
    public static Names read(Cells cells) {
        return read(cells, "name");
    }

    /** Reads the columns {@code <column>_en} … {@code <column>_zh}; all six are required. */
    public static Names read(Cells cells, String column) {
        return new Names(
                cells.required(column + "_en"),
                cells.required(column + "_fr"),
                cells.required(column + "_es"),
                cells.required(column + "_ar"),
                cells.required(column + "_ru"),
                cells.required(column + "_zh"));
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
            case ES -> es;
            case AR -> ar;
            case RU -> ru;
            case ZH -> zh;
        };
    }

    public Stream<String> all() {
        return Stream.of(en, fr, es, ar, ru, zh);
    }
}
