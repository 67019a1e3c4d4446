package itu.notification.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import itu.notification.subject.Subject;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/** What does not fit together in a draft. */
final class DraftFaults {
    private DraftFaults() {}

    /**
     * Refuses a draft whose parts do not fit together.
     *
     * @param subjects those in use today
     * @throws itu.platform.problem.ProblemException 422 with all faults
     */
    static void refuse(CampaignDraft draft, List<Subject> subjects) {
        var faults = of(draft);
        if (subjects.stream().noneMatch(subject -> subject.code().equals(draft.subject()))) {
            faults.addFirst(fault("/subject", "subject-unknown"));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(CampaignProblem.CAMPAIGN_DRAFT_INVALID)
                    .errors(faults)
                    .toException();
        }
    }

    private static List<FieldError> of(CampaignDraft draft) {
        var faults = new ArrayList<FieldError>();
        var start = draft.startAt();
        var end = draft.notAfter();
        if (start != null && end != null && !end.isAfter(start)) {
            faults.add(fault("/notAfter", "ends-before-start"));
        }
        var window = draft.window();
        if (window != null && !window.from().isBefore(window.to())) {
            faults.add(fault("/window", "window-empty"));
        }
        if (!draft.rungs().isEmpty() && draft.reply() == null) {
            faults.add(fault("/reply", "reply-needed"));
        }
        var days = new HashSet<String>();
        for (var i = 0; i < draft.rungs().size(); i++) {
            if (!reached(draft, draft.rungs().get(i)).allMatch(days::add)) {
                faults.add(fault("/ladder/" + i + "/daysBefore", "rung-repeated"));
            }
        }
        return faults;
    }

    /** Two reminders may go on one day, but not to the same office. */
    private static Stream<String> reached(CampaignDraft draft, CampaignDraft.RungDraft rung) {
        var roles = rung.roles() == null || rung.roles().isEmpty()
                ? draft.audience().roles()
                : rung.roles();
        return (roles.isEmpty() ? List.of("") : roles).stream().distinct().map(role -> rung.daysBefore() + " " + role);
    }

    private static FieldError fault(String pointer, String code) {
        return new FieldError(
                pointer, code, Texts.format("messages", "campaign." + code, ReaderLanguage.current(), Map.of()));
    }
}
