package itu.membership.organization.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of a file of organizations. */
enum Column {
    SOURCE,
    EXTERNAL_KEY,
    NAME_EN,
    NAME_FR,
    NAME_ES,
    NAME_AR,
    NAME_RU,
    NAME_ZH,
    ACRONYM,
    COUNTRY,
    KIND,
    SEGMENT,
    WEBSITE,
    PARENT_EXTERNAL_KEY,
    GROUP_HEADQUARTERS,
    SYNTHETIC,
    ID;

    /** Those that hold a name, in the order of {@link itu.platform.language.Language}'s tags. */
    static final List<Column> NAMES = List.of(NAME_EN, NAME_FR, NAME_ES, NAME_AR, NAME_RU, NAME_ZH);

    static List<String> all() {
        return Arrays.stream(values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The language of a name, {@code en}. */
    String tag() {
        return name().substring("NAME_".length()).toLowerCase(Locale.ROOT);
    }
}
