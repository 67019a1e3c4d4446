package itu.membership.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import itu.membership.person.rules.Purpose;
import itu.platform.language.Language;
import itu.platform.problem.Texts;

/** What is held about persons, field by field; the same as a document and as data. */
final class PersonalDataMap {
    private PersonalDataMap() {}

    @Schema(name = "PersonalDataField")
    record Entry(
            PersonalField field,

            @Schema(description = "What it is held for, in the reader's language")
            String description,

            @Schema(
                    description =
                            "Purposes it may be used for, each contact within its own; none for what is only kept on record")
            List<Purpose> purposes,

            @Schema(
                    description =
                            "Grounds it may be held on; each contact says which is its own. Empty where the ground is the duty to keep records")
            List<Basis> bases,

            PersonalField.Retention retention,

            @Schema(description = "How long it is kept, in the reader's language")
            String retentionRule,

            PersonalField.OnErasure onErasure,

            @Schema(description = "Table and column", examples = "contact_person.name")
            List<String> columns) {}

    static List<Entry> entries(Language language) {
        return Arrays.stream(PersonalField.values())
                .map(field -> new Entry(
                        field,
                        text("field." + slug(field), language),
                        field.identifies() ? List.of(Purpose.values()) : List.of(),
                        field.identifies() ? List.of(Basis.values()) : List.of(),
                        field.retention(),
                        text("retention." + slug(field.retention()), language),
                        field.onErasure(),
                        field.columns()))
                .toList();
    }

    private static String text(String key, Language language) {
        return Texts.format("problems", "personal-data." + key, language, Map.of());
    }

    private static String slug(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
