package itu.notification.subject;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;
import itu.platform.time.BusinessClock;

@Path("/subjects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subjects", description = "What mail is about, and what a reader can refuse")
@RunOnVirtualThread
class SubjectResource {
    private final Subjects subjects;
    private final BusinessClock clock;

    SubjectResource(Subjects subjects, BusinessClock clock) {
        this.subjects = subjects;
        this.clock = clock;
    }

    /** A subject in the reader's language. */
    @Schema(name = "Subject")
    public record SubjectView(
            @Schema(examples = "events") String code,
            String name,
            String description,

            @Schema(description = "Owed by law: nobody can refuse it")
            boolean statutory) {}

    /** The subjects in use today. */
    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "List the subjects of mail",
            description = "Those in use today, with names in the reader's language. A campaign names one of them. "
                    + "Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "All of them; there is no further page")
    public Page<SubjectView> list() {
        var language = ReaderLanguage.current();
        List<SubjectView> views = subjects.on(clock.today()).stream()
                .map(subject -> new SubjectView(
                        subject.code(), subject.name(language), subject.description(language), subject.statutory()))
                .toList();
        return new Page<>(views, null);
    }
}
