package itu.membership.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import itu.membership.application.rules.ApplicantKind.Standing;
import itu.membership.membership.Category;

/** Whether the Basic Texts open a category of membership to an applicant: a list of rules, each a pure function. */
final class Eligibility {
    private static final List<BiFunction<ApplicationForm, Integer, Optional<Breach>>> RULES = List.of(
            (form, limit) -> individualsCannotJoin(form),
            (form, limit) -> administrationsAreNoMembers(form),
            (form, limit) -> categoryIsOpenToKind(form),
            Eligibility::smallEnterprisesDeclareTheirSize);

    private Eligibility() {}

    /** A rule that the form does not meet. */
    record Breach(String pointer, String code, String provision, Map<String, ?> values) {}

    /**
     * The rules that a form does not meet.
     *
     * @param employeesBelow number of employees from which on an enterprise is not small or medium any more
     */
    static List<Breach> breaches(ApplicationForm form, int employeesBelow) {
        return RULES.stream()
                .map(rule -> rule.apply(form, employeesBelow))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What an applicant that the rules allow is admitted under. */
    static String admittedUnder(ApplicationForm form) {
        return switch (form.category()) {
            case SECTOR_MEMBER ->
                switch (form.applicant().kind().standing()) {
                    case ENTITY_OF_CV_230 -> "CV 230";
                    case ORGANIZATION_OF_CV_231 -> "CV 231";
                    case ENTITY_OF_CV_229, UNIVERSITY, ADMINISTRATION, INDIVIDUAL -> "CV 229";
                };
            case ASSOCIATE, SME_ASSOCIATE, ACADEMIA -> provision(form.category());
            case EXEMPT_ORGANIZATION -> "CV 231";
        };
    }

    private static Optional<Breach> individualsCannotJoin(ApplicationForm form) {
        return form.applicant().kind().standing() == Standing.INDIVIDUAL
                ? Optional.of(new Breach("/applicant/kind", "individuals-cannot-join", "CV 229", Map.of()))
                : Optional.empty();
    }

    private static Optional<Breach> administrationsAreNoMembers(ApplicationForm form) {
        return form.applicant().kind().standing() == Standing.ADMINISTRATION
                ? Optional.of(new Breach("/applicant/kind", "administration-cannot-join", "CV 229", Map.of()))
                : Optional.empty();
    }

    private static Optional<Breach> categoryIsOpenToKind(ApplicationForm form) {
        var standing = form.applicant().kind().standing();
        return standing == Standing.INDIVIDUAL
                        || standing == Standing.ADMINISTRATION
                        || openTo(form.category()).contains(standing)
                ? Optional.empty()
                : Optional.of(new Breach(
                        "/category",
                        "category-not-open",
                        provision(form.category()),
                        Map.of(
                                "category",
                                form.category(),
                                "kind",
                                form.applicant().kind())));
    }

    private static Set<Standing> openTo(Category category) {
        return switch (category) {
            case SECTOR_MEMBER, ASSOCIATE ->
                EnumSet.of(
                        Standing.ENTITY_OF_CV_229,
                        Standing.ENTITY_OF_CV_230,
                        Standing.ORGANIZATION_OF_CV_231,
                        Standing.UNIVERSITY);
            case SME_ASSOCIATE -> EnumSet.of(Standing.ENTITY_OF_CV_229, Standing.ENTITY_OF_CV_230);
            case ACADEMIA -> EnumSet.of(Standing.UNIVERSITY);
            case EXEMPT_ORGANIZATION -> EnumSet.of(Standing.ORGANIZATION_OF_CV_231);
        };
    }

    private static String provision(Category category) {
        return switch (category) {
            case SECTOR_MEMBER -> "CV 229";
            case ASSOCIATE -> "CV 241A";
            case SME_ASSOCIATE -> "PP Res. 209";
            case ACADEMIA -> "PP Res. 169";
            case EXEMPT_ORGANIZATION -> "CV 476";
        };
    }

    private static Optional<Breach> smallEnterprisesDeclareTheirSize(ApplicationForm form, int employeesBelow) {
        var declared = form.sme();
        if (form.category() != Category.SME_ASSOCIATE || declared == null) {
            return Optional.empty();
        }
        return declared.employees() < employeesBelow && declared.turnoverWithinLimit()
                ? Optional.empty()
                : Optional.of(
                        new Breach("/sme", "enterprise-too-large", "PP Res. 209", Map.of("limit", employeesBelow)));
    }
}
