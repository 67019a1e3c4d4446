package itu.membership.membership.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import itu.membership.bulk.CopyText;
import itu.membership.bulk.RowCells;
import itu.membership.bulk.RowJudge;
import itu.membership.imports.RowFault;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.membership.rules.FactKind;
import itu.membership.membership.rules.Happened;
import itu.membership.membership.rules.Stretch;
import itu.membership.membership.rules.Timeline;
import itu.membership.register.CodeList;
import itu.platform.events.Ids;

/** Judges a row by itself, and derives the states of a new membership from its days as {@link Timeline} does. */
final class MembershipJudge implements RowJudge {
    /** The kind's own columns of the table of rows, in the order in which they are written here. */
    static final String STAGED =
            "id uuid, source text, organization_key text, category text, sector text, study_group text, "
                    + "member_state text, units text, admitted_on date, activated_on date, ended_on date, end_reference text, states jsonb";

    private static final int STAGED_COLUMNS = 13;
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_STUDY_GROUP = 60;
    private static final int LONGEST_REFERENCE = 200;
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");
    private static final Pattern UNITS = Pattern.compile("[1-9][0-9]{0,2}( 1/2)?|1/(2|4|8|16)");
    private static final Set<String> CATEGORIES = names(Category.values());
    private static final Set<String> SECTORS = names(Sector.values());

    /** The International Telegraph Union was founded on this day; nobody was a member of it before. */
    private static final LocalDate FOUNDATION = LocalDate.of(1865, 5, 17);

    private final Set<String> countries;
    private final CodeList studyGroups;
    private final LocalDate today;

    /**
     * @param countries codes of all Member States and observers
     * @param studyGroups of the Sectors
     * @param today what is to come is no fact to bring in, but for an end that has been given notice of
     */
    MembershipJudge(Set<String> countries, CodeList studyGroups, LocalDate today) {
        this.countries = countries;
        this.studyGroups = studyGroups;
        this.today = today;
    }

    @Override
    public void write(RowCells cells, CopyText out) {
        var source = cells.present(Column.SOURCE) ? cells.matching(Column.SOURCE, SOURCE) : null;
        var key = cells.required(Column.ORGANIZATION_KEY, LONGEST_KEY);
        var category = cells.present(Column.CATEGORY) ? cells.oneOf(Column.CATEGORY, CATEGORIES) : null;
        var sector = cells.oneOf(Column.SECTOR, SECTORS);
        var studyGroup = cells.text(Column.STUDY_GROUP, LONGEST_STUDY_GROUP);
        var units = cells.matching(Column.UNITS, UNITS);
        var admitted = cells.present(Column.ADMITTED_ON) ? cells.date(Column.ADMITTED_ON) : null;
        var activated = cells.date(Column.ACTIVATED_ON);
        var ended = cells.date(Column.ENDED_ON);
        var reference = cells.text(Column.END_REFERENCE, LONGEST_REFERENCE);
        var state = memberState(cells);
        if (category != null && !cells.faulty()) {
            requireForm(cells, Category.valueOf(category), sector, studyGroup, units);
        }
        requirePast(cells, Column.ADMITTED_ON, admitted);
        requirePast(cells, Column.ACTIVATED_ON, activated);
        if (admitted != null) {
            requireOrder(cells, admitted, activated, ended);
        }
        if (studyGroup != null
                && admitted != null
                && !cells.faulty()
                && !studyGroups.has(studyGroup, sector, admitted, ended)) {
            cells.fault(Column.STUDY_GROUP, RowFault.UNKNOWN_CODE);
        }
        out.cell("0")
                .cell(cells.raw(Column.SOURCE) + "/" + cells.raw(Column.ORGANIZATION_KEY))
                .cell(cells.faults());
        if (cells.faulty() || category == null || admitted == null) {
            for (var i = 0; i < STAGED_COLUMNS; i++) {
                out.cell(null);
            }
            return;
        }
        out.cell(Ids.next().toString())
                .cell(source)
                .cell(key)
                .cell(category)
                .cell(sector)
                .cell(studyGroup)
                .cell(state)
                .cell(units)
                .cell(admitted.toString())
                .cell(text(activated))
                .cell(text(ended))
                .cell(reference)
                .cell(json(states(Category.valueOf(category), admitted, activated, ended)));
    }

    /** The states that follow from the facts that a row gives. */
    static List<Stretch> states(
            Category category, LocalDate admitted, @Nullable LocalDate activated, @Nullable LocalDate ended) {
        var facts = new ArrayList<Happened>();
        facts.add(new Happened(1, FactKind.ADMITTED, admitted, null, null));
        if (activated != null) {
            facts.add(new Happened(facts.size() + 1, beginning(category), activated, null, null));
        }
        if (ended != null) {
            facts.add(new Happened(facts.size() + 1, FactKind.DENOUNCED, ended, null, null));
        }
        return Timeline.of(facts);
    }

    /** What makes a member of a category a member in full: its payment, or the Council's exemption (CV 476). */
    static FactKind beginning(Category category) {
        return category == Category.EXEMPT_ORGANIZATION ? FactKind.EXEMPTED : FactKind.ACTIVATED;
    }

    private void requirePast(RowCells cells, Column column, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FOUNDATION) || day.isAfter(today))) {
            cells.fault(column, RowFault.NOT_YET_OR_TOO_LONG_AGO);
        }
    }

    private @Nullable String memberState(RowCells cells) {
        var code = cells.present(Column.MEMBER_STATE) ? cells.matching(Column.MEMBER_STATE, ISO3) : null;
        return code == null || countries.contains(code)
                ? code
                : cells.fault(Column.MEMBER_STATE, RowFault.COUNTRY_NOT_REGISTERED);
    }

    private static void requireForm(
            RowCells cells,
            Category category,
            @Nullable String sector,
            @Nullable String studyGroup,
            @Nullable String units) {
        if ((category == Category.ACADEMIA) != (sector == null)) {
            cells.fault(Column.SECTOR, RowFault.MISFIT);
        }
        var associate = category == Category.ASSOCIATE || category == Category.SME_ASSOCIATE;
        if (associate != (studyGroup != null)) {
            cells.fault(Column.STUDY_GROUP, RowFault.MISFIT);
        }
        if (units != null && category != Category.SECTOR_MEMBER) {
            cells.fault(Column.UNITS, RowFault.MISFIT);
        }
    }

    private static void requireOrder(
            RowCells cells, LocalDate admitted, @Nullable LocalDate activated, @Nullable LocalDate ended) {
        if (activated != null && activated.isBefore(admitted)) {
            cells.fault(Column.ACTIVATED_ON, RowFault.DATES_OUT_OF_ORDER);
        }
        if (ended != null && (!ended.isAfter(admitted) || (activated != null && ended.isBefore(activated)))) {
            cells.fault(Column.ENDED_ON, RowFault.DATES_OUT_OF_ORDER);
        }
    }

    private static String json(List<Stretch> states) {
        return states.stream()
                .map(stretch -> "{\"state\":\"" + stretch.state() + "\",\"from\":\"" + stretch.from() + '"'
                        + (stretch.to() == null ? "" : ",\"to\":\"" + stretch.to() + '"') + '}')
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Set<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
