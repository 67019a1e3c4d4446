package itu.membership.organization.importing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import itu.membership.bulk.CopyText;
import itu.membership.bulk.JsonText;
import itu.membership.bulk.RowCells;
import itu.membership.bulk.RowJudge;
import itu.membership.imports.RowFault;
import itu.membership.organization.OrganizationKind;
import itu.membership.register.CodeList;
import itu.membership.register.SearchText;
import itu.platform.events.Ids;

/** Judges a row by itself, as the register judges an entry that is sent to it, and gives it an id in case it is new. */
final class OrganizationJudge implements RowJudge {
    /** The kind's own columns of the table of rows, in the order in which they are written here. */
    static final String STAGED =
            "id uuid, own_id boolean, source text, external_key text, names jsonb, acronym text, country text, kind text, "
                    + "segment text, website text, parent_key text, group_headquarters text, synthetic boolean, search_text text";

    private static final int STAGED_COLUMNS = 14;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ACRONYM = 40;
    private static final int LONGEST_KEY = 100;
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");
    private static final Pattern SEGMENT = Pattern.compile("[A-Z0-9_]{1,40}");
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s<>\"@]{1,300}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> KINDS =
            Arrays.stream(OrganizationKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Set<String> countries;
    private final CodeList segments;
    private final LocalDate today;

    /**
     * @param countries codes of all Member States and observers
     * @param segments of the digital ecosystem
     */
    OrganizationJudge(Set<String> countries, CodeList segments, LocalDate today) {
        this.countries = countries;
        this.segments = segments;
        this.today = today;
    }

    @Override
    public void write(RowCells cells, CopyText out) {
        var source = cells.present(Column.SOURCE) ? cells.matching(Column.SOURCE, SOURCE) : null;
        var key = cells.required(Column.EXTERNAL_KEY, LONGEST_KEY);
        var names = names(cells);
        var acronym = cells.text(Column.ACRONYM, LONGEST_ACRONYM);
        var country = cells.present(Column.COUNTRY) ? country(cells, Column.COUNTRY) : null;
        var kind = cells.present(Column.KIND) ? cells.oneOf(Column.KIND, KINDS) : null;
        var segment = segment(cells);
        var website = cells.matching(Column.WEBSITE, WEBSITE);
        var parent = cells.text(Column.PARENT_EXTERNAL_KEY, LONGEST_KEY);
        var headquarters = country(cells, Column.GROUP_HEADQUARTERS);
        var synthetic = cells.flag(Column.SYNTHETIC);
        var id = cells.matching(Column.ID, ID);
        if (parent != null && parent.equals(key)) {
            cells.fault(Column.PARENT_EXTERNAL_KEY, RowFault.PARENT_CIRCLE);
        }
        out.cell(parent == null ? "0" : "-1")
                .cell(cells.raw(Column.SOURCE) + "/" + cells.raw(Column.EXTERNAL_KEY))
                .cell(cells.faults());
        if (cells.faulty()) {
            for (var i = 0; i < STAGED_COLUMNS; i++) {
                out.cell(null);
            }
            return;
        }
        out.cell(id == null ? Ids.next().toString() : id)
                .cell(id == null ? "f" : "t")
                .cell(source)
                .cell(key)
                .cell(json(names))
                .cell(acronym)
                .cell(country)
                .cell(kind)
                .cell(segment)
                .cell(website)
                .cell(parent)
                .cell(headquarters)
                .cell(synthetic ? "t" : "f")
                .cell(SearchText.of(Stream.concat(names.values().stream(), Stream.ofNullable(acronym))));
    }

    private static Map<Column, String> names(RowCells cells) {
        var names = new EnumMap<Column, String>(Column.class);
        for (var column : Column.NAMES) {
            var name =
                    column == Column.NAME_EN ? cells.required(column, LONGEST_NAME) : cells.text(column, LONGEST_NAME);
            if (name != null) {
                names.put(column, name);
            }
        }
        return names;
    }

    private @Nullable String segment(RowCells cells) {
        var code = cells.matching(Column.SEGMENT, SEGMENT);
        return code == null || segments.has(code, null, today)
                ? code
                : cells.fault(Column.SEGMENT, RowFault.UNKNOWN_CODE);
    }

    private @Nullable String country(RowCells cells, Column column) {
        var code = cells.matching(column, ISO3);
        return code == null || countries.contains(code) ? code : cells.fault(column, RowFault.COUNTRY_NOT_REGISTERED);
    }

    /** Names have no control characters, so quotation marks and backslashes are all that JSON wants marked. */
    private static String json(Map<Column, String> names) {
        return names.entrySet().stream()
                .map(name -> '"' + name.getKey().tag() + "\":" + JsonText.quoted(name.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
