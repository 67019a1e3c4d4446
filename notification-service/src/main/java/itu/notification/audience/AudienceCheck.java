package itu.notification.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.notification.addressbook.MailboxForm;
import itu.notification.memberstate.DevelopmentStatus;
import itu.notification.memberstate.ItudRegion;
import itu.platform.language.Language;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/** Finds what cannot be addressed, member by member. */
@ApplicationScoped
class AudienceCheck {
    private static final int MOST_SOURCES = 50;
    private static final Set<String> SECTORS = Set.of("R", "T", "D");
    private static final Set<String> REGIONS = names(ItudRegion.values());
    private static final Set<String> STATUSES = names(DevelopmentStatus.values());
    private static final Set<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::tag).collect(Collectors.toUnmodifiableSet());

    /** Offices that letters can be written to. */
    private static final Set<String> ROLES = Set.of(
            "DECLARATION_FOCAL_POINT",
            "MEMBERSHIP_FOCAL_POINT",
            "GENEVA_MISSION",
            "MINISTER_CABINET",
            "BILLING",
            "STUDY_GROUP_COORDINATOR",
            "REGIONAL_DIRECTOR");

    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final SourceReaders readers;

    AudienceCheck(SourceReaders readers) {
        this.readers = readers;
    }

    private enum Fault {
        MISSING,
        UNKNOWN_VALUE,
        NOT_USED,
        UNKNOWN_LIST,
        NOT_AVAILABLE,
        TOO_MANY
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * Refuses what cannot be addressed.
     *
     * @param roles offices to write to instead of the audience's, or null
     * @throws itu.platform.problem.ProblemException 422 with one error per fault
     */
    void require(Audience audience, @Nullable List<String> roles) {
        var faults = new ArrayList<FieldError>();
        sources(audience, faults);
        var offices = roles == null ? audience.roles() : roles;
        var pointer = roles == null ? "/audience/roles" : "/roles";
        each(pointer, offices, ROLES::contains, faults);
        var needsOffice =
                !audience.sources().stream().allMatch(source -> source.kind().bringsMailboxes());
        if (offices.isEmpty() && needsOffice) {
            faults.add(fault(pointer, Fault.MISSING));
        }
        narrowed(audience, faults);
        refuseIfAny(faults);
    }

    /**
     * Refuses what names nobody; offices are not asked for.
     *
     * @throws itu.platform.problem.ProblemException 422 with one error per fault
     */
    void requireMembers(Audience audience) {
        var faults = new ArrayList<FieldError>();
        sources(audience, faults);
        narrowed(audience, faults);
        refuseIfAny(faults);
    }

    private static void narrowed(Audience audience, List<FieldError> faults) {
        each("/audience/regions", audience.regions(), REGIONS::contains, faults);
        each("/audience/languages", audience.languages(), LANGUAGES::contains, faults);
        each("/audience/statuses", audience.statuses(), STATUSES::contains, faults);
        each("/audience/except", audience.except(), AudienceCheck::isAddressee, faults);
    }

    private static void refuseIfAny(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw Problem.of(AudienceProblem.AUDIENCE_INVALID).errors(faults).toException();
        }
    }

    private void sources(Audience audience, List<FieldError> faults) {
        if (audience.sources().isEmpty()) {
            faults.add(fault("/audience/sources", Fault.MISSING));
        } else if (audience.sources().size() > MOST_SOURCES) {
            faults.add(fault("/audience/sources", Fault.TOO_MANY));
        } else {
            for (var i = 0; i < audience.sources().size(); i++) {
                source("/audience/sources/" + i, audience.sources().get(i), faults);
            }
        }
    }

    @SuppressWarnings("ConstantValue") // the source comes from outside
    private void source(String pointer, @Nullable AudienceSource source, List<FieldError> faults) {
        if (source == null || source.kind() == null) {
            faults.add(fault(pointer + "/kind", Fault.MISSING));
            return;
        }
        var kind = source.kind();
        if (source.sector() != null) {
            if (!kind.takesSector()) {
                faults.add(fault(pointer + "/sector", Fault.NOT_USED));
            } else if (!SECTORS.contains(source.sector())) {
                faults.add(fault(pointer + "/sector", Fault.UNKNOWN_VALUE));
            }
        }
        if (source.number() != null && kind != AudienceSource.Kind.TARGET_LIST) {
            faults.add(fault(pointer + "/number", Fault.NOT_USED));
        }
        list(pointer, source, faults);
    }

    private void list(String pointer, AudienceSource source, List<FieldError> faults) {
        var reader = readers.of(source.kind());
        if (reader.isEmpty()) {
            faults.add(fault(pointer + "/kind", Fault.NOT_AVAILABLE));
        } else if (!source.kind().takesList()) {
            if (source.list() != null) {
                faults.add(fault(pointer + "/list", Fault.NOT_USED));
            }
        } else if (source.list() == null) {
            faults.add(fault(pointer + "/list", Fault.MISSING));
        } else if (!reader.get().knows(source)) {
            faults.add(fault(pointer + "/list", Fault.UNKNOWN_LIST));
        }
    }

    private static void each(String pointer, List<String> values, Predicate<String> known, List<FieldError> faults) {
        for (var i = 0; i < values.size(); i++) {
            if (values.get(i) == null || !known.test(values.get(i))) {
                faults.add(fault(pointer + "/" + i, Fault.UNKNOWN_VALUE));
            }
        }
    }

    private static boolean isAddressee(String text) {
        return STATE.matcher(text).matches() || isId(text) || MailboxForm.valid(text);
    }

    private static FieldError fault(String pointer, Fault fault) {
        var code = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new FieldError(
                pointer, code, Texts.format("messages", "audience.fault." + code, ReaderLanguage.current(), Map.of()));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
