package itu.membership.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import itu.membership.contact.EmailAddress;
import itu.membership.contact.Holder;
import itu.membership.person.rules.Purpose;

/** What must hold of a contact's values, wherever they come from. */
final class Checking {
    private Checking() {}

    static void details(PersonDetails details, Basis basis, Faults faults) {
        faults.addIf(!PersonalText.name(details.name()), "/person/name", "text-malformed");
        faults.addIf(wrong(details.latinName(), PersonalText::latinName), "/person/latinName", "not-latin");
        faults.addIf(wrong(details.title(), PersonalText::name), "/person/title", "text-malformed");
        faults.addIf(wrong(details.email(), EmailAddress::valid), "/person/email", "email-malformed");
        faults.addIf(wrong(details.phone(), PersonalText::phone), "/person/phone", "phone-malformed");
        faults.addIf(details.email() == null && details.phone() == null, "/person/email", "no-address");
        faults.addIf(
                basis == Basis.SYNTHETIC && wrong(details.email(), EmailAddress::invented),
                "/person/email",
                "synthetic-not-marked");
    }

    /** Purposes follow from the consent where that is the basis, and are stated otherwise. */
    static void grounds(Basis basis, Collection<Purpose> purposes, boolean consented, Faults faults) {
        if (basis == Basis.CONSENT) {
            faults.addIf(!purposes.isEmpty(), "/purposes", "purposes-by-consent");
            faults.addIf(!consented, "/consent", "consent-missing");
        } else {
            faults.addIf(purposes.isEmpty(), "/purposes", "purposes-missing");
        }
    }

    static void terms(DesignationTerms terms, Holder holder, String at, Faults faults) {
        faults.addIf(!terms.role().fits(holder), at + "/role", "role-not-of-holder");
        faults.addIf(terms.to() != null && !terms.from().isBefore(terms.to()), at + "/to", "period-inverted");
        faults.addIf(outOfCalendar(terms.from()) || outOfCalendar(terms.to()), at + "/from", "date-out-of-range");
        if (terms.role().hasTopic()) {
            faults.addIf(terms.topic() == null, at + "/topic", "topic-missing");
            faults.addIf(wrong(terms.topic(), PersonalText::topic), at + "/topic", "topic-malformed");
        } else {
            faults.addIf(terms.topic() != null, at + "/topic", "topic-not-of-role");
            faults.addIf(terms.region() != null, at + "/region", "topic-not-of-role");
        }
    }

    static void consent(
            List<Purpose> purposes,
            LocalDate on,
            @Nullable String reference,
            LocalDate today,
            String at,
            Faults faults) {
        faults.addIf(purposes.isEmpty(), at + "/purposes", "purposes-missing");
        faults.addIf(on.isAfter(today), at + "/on", "date-in-future");
        faults.addIf(outOfCalendar(on), at + "/on", "date-out-of-range");
        faults.addIf(wrong(reference, PersonalText::name), at + "/reference", "text-malformed");
    }

    static boolean outOfCalendar(@Nullable LocalDate date) {
        return date != null && (date.getYear() < 1865 || date.getYear() > 9_998);
    }

    private static boolean wrong(@Nullable String text, Predicate<String> form) {
        return text != null && !form.test(text);
    }
}
