package itu.membership.application;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.application.ApplicationPayloads.NewExemption;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;

/** Reads applications for those who may see them. */
@ApplicationScoped
class ShowingApplications {
    private static final UUID LAST = new UUID(-1, -1);

    private final Applications applications;
    private final Admissions admissions;
    private final ApplicationAccess access;
    private final Cursors cursors;

    ShowingApplications(Applications applications, Admissions admissions, ApplicationAccess access, Cursors cursors) {
        this.applications = applications;
        this.admissions = admissions;
        this.access = access;
        this.cursors = cursors;
    }

    /** An application as shown, and its ETag. */
    record Shown(ApplicationView view, int tag) {}

    /**
     * One application.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none, or it is another's
     */
    @Transactional
    Shown one(UUID id) {
        return shown(access.visible(id));
    }

    /** An application that was read or changed just now. */
    @Transactional
    Shown shown(Application application) {
        var last = applications.lastStep(application);
        var admission = admissions
                .of(application, last)
                .map(admitted -> AdmissionView.of(admitted, exemption(application)))
                .orElse(null);
        return shown(application, admission);
    }

    /** An application that was admitted just now, or would be. */
    @Transactional
    Shown shown(Application application, @Nullable AdmissionView admission) {
        return new Shown(
                ApplicationView.of(
                        application, applications.lastStep(application), admission, ReaderLanguage.current()),
                application.steps());
    }

    /** The steps of an application that the caller may see, in the order of recording. */
    @Transactional
    List<HistoryEntry> history(UUID id) {
        return applications.steps(access.visible(id).id()).stream()
                .map(HistoryEntry::of)
                .toList();
    }

    @Transactional
    Page<ApplicationSummary> page(ApplicationFilter filter, int limit, @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var below = after == null ? LAST : UUID.fromString(after.getFirst());
        var language = ReaderLanguage.current();
        return cursors.page(
                        applications.find(filter, below, limit + 1),
                        limit,
                        found -> List.of(found.id().toString()))
                .map(found -> ApplicationSummary.of(found, language));
    }

    private @Nullable NewExemption exemption(Application application) {
        return admissions.exemption(application.id()).map(Exemption::decision).orElse(null);
    }
}
