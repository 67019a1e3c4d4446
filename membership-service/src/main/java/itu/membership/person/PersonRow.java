package itu.membership.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import itu.membership.contact.ContactRole;
import itu.membership.contact.Holder;
import itu.membership.imports.Cells;
import itu.membership.imports.RowFault;
import itu.membership.person.rules.Purpose;
import itu.membership.register.ItudRegion;
import itu.platform.language.Language;
import itu.platform.problem.FieldError;

/**
 * A row of a file of persons, as read.
 *
 * @param purposes as the cell gives them: on the basis, or consented to
 */
record PersonRow(
        Holder holder,
        PersonDetails details,
        Basis basis,
        List<Purpose> purposes,
        @Nullable LocalDate consentOn,
        @Nullable String consentReference,
        DesignationTerms terms) {
    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    /** Reads a row, whose faults are in the cells afterwards. */
    static PersonRow read(Cells cells, Holder holder, LocalDate today) {
        var from = cells.date("from");
        var row = new PersonRow(
                holder,
                new PersonDetails(
                        Objects.requireNonNullElse(PersonalText.kept(cells.required("name")), ""),
                        PersonalText.kept(cells.optional("latin_name")),
                        PersonalText.kept(cells.optional("title")),
                        PersonalText.kept(cells.required("email")),
                        PersonalText.kept(cells.optional("phone")),
                        cells.oneOf("language", Language.class)),
                cells.oneOf("basis", Basis.class),
                purposes(cells),
                cells.date("consent_on"),
                PersonalText.kept(cells.optional("consent_reference")),
                new DesignationTerms(
                        cells.oneOf("role", ContactRole.class),
                        PersonalText.kept(cells.optional("topic")),
                        cells.optional("region") == null ? null : cells.oneOf("region", ItudRegion.class),
                        null,
                        from == null ? today : from,
                        cells.date("to")));
        if (cells.optional("from") == null) {
            cells.required("from");
        }
        if (!cells.faulty()) {
            row.check(cells, today);
        }
        return row;
    }

    Grounds grounds() {
        return new Grounds(basis, basis == Basis.CONSENT ? List.of() : purposes);
    }

    /** What tells persons of one file apart: the holder and the address. */
    String key() {
        return key(holder, Objects.requireNonNull(details.email()));
    }

    static String key(Holder holder, String email) {
        return holder.code() + " " + email.toLowerCase(Locale.ROOT);
    }

    private void check(Cells cells, LocalDate today) {
        var faults = new Faults();
        Checking.details(details, basis, faults);
        Checking.terms(terms, holder, "", faults);
        if (basis == Basis.CONSENT) {
            faults.addIf(consentOn == null, "/consentOn", "consent-missing");
            Checking.consent(
                    purposes, consentOn == null ? today : consentOn, consentReference, today, "/consent", faults);
        } else {
            faults.addIf(purposes.isEmpty(), "/purposes", "purposes-missing");
        }
        faults.found()
                .forEach(fault -> cells.fault(new FieldError(column(fault.pointer()), fault.code(), fault.detail())));
    }

    /** The column that a JSON pointer of the API corresponds to. */
    private static String column(String pointer) {
        var field = switch (pointer) {
            case "/consent/on" -> "consentOn";
            case "/consent/reference" -> "consentReference";
            default -> pointer.substring(pointer.lastIndexOf('/') + 1);
        };
        return CAPITAL.matcher(field).replaceAll("_$1").toLowerCase(Locale.ROOT);
    }

    private static List<Purpose> purposes(Cells cells) {
        var purposes = new ArrayList<Purpose>();
        var cell = cells.optional("purposes");
        for (var code : cell == null
                ? List.<String>of()
                : List.of(cell.toUpperCase(Locale.ROOT).split(" +"))) {
            try {
                purposes.add(Purpose.valueOf(code));
            } catch (IllegalArgumentException unknown) {
                cells.fault("purposes", RowFault.UNKNOWN_CODE);
            }
        }
        return purposes;
    }
}
