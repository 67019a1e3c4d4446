package itu.membership.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import itu.membership.membership.Category;
import itu.platform.problem.FieldError;

/** Whether a form holds what its category needs, and nothing else: Sectors, units, study group, declaration of size. */
final class FormShape {
    private FormShape() {}

    static List<FieldError> faults(ApplicationForm form) {
        var faults = new ArrayList<FieldError>();
        sectors(form, faults);
        if (associate(form) != (form.studyGroup() != null)) {
            faults.add(fault("/studyGroup", associate(form) ? "study-group-missing" : "no-study-group", form));
        }
        if ((form.category() == Category.SME_ASSOCIATE) != (form.sme() != null)) {
            faults.add(fault("/sme", form.sme() == null ? "size-missing" : "no-size", form));
        }
        if (form.applicant().synthetic() && !form.contact().isUndeliverable()) {
            faults.add(fault("/contact/mailbox", "synthetic-not-marked", form));
        }
        return faults;
    }

    private static void sectors(ApplicationForm form, List<FieldError> faults) {
        var choices = form.sectors();
        if (form.category() == Category.ACADEMIA ? !choices.isEmpty() : choices.isEmpty()) {
            faults.add(fault("/sectors", choices.isEmpty() ? "sector-missing" : "no-sector", form));
        }
        if (associate(form) && choices.size() > 1) {
            faults.add(fault("/sectors", "one-sector-only", form));
        }
        if (new HashSet<>(form.sectorCodes()).size() < choices.size()) {
            faults.add(fault("/sectors", "sector-twice", form));
        }
        if (form.category() != Category.SECTOR_MEMBER && choices.stream().anyMatch(choice -> choice.units() != null)) {
            faults.add(fault("/sectors", "no-units", form));
        }
    }

    private static boolean associate(ApplicationForm form) {
        return switch (form.category()) {
            case ASSOCIATE, SME_ASSOCIATE -> true;
            case SECTOR_MEMBER, ACADEMIA, EXEMPT_ORGANIZATION -> false;
        };
    }

    private static FieldError fault(String pointer, String code, ApplicationForm form) {
        return ApplicationTexts.fault(pointer, code, Map.of("category", form.category()));
    }
}
