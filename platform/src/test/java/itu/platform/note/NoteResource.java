package itu.platform.note;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

@Path("/notes")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NoteResource {
    static final String TOPIC = "test.note.v1";

    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Cursors cursors;

    @Inject
    Caller caller;

    public record NewNote(@NotBlank String text, @Nullable LocalDate day) {}

    public record NoteView(UUID id, String text) {}

    @POST
    @Idempotent
    @RolesAllowed(Roles.MEMBERSHIP_OFFICER)
    public RestResponse<NoteView> write(
            @Valid @NotNull NewNote body, @QueryParam("validateOnly") boolean validateOnly) {
        if (body.text().equals("refused")) {
            throw Problem.of(PlatformProblem.CONFLICT).provision("XX 1").toException();
        }
        var note = new Note(body.text());
        if (validateOnly) {
            return RestResponse.ok(new NoteView(note.id, note.text));
        }
        entities.persist(note);
        entities.flush();
        tell(note, "written");
        if (body.text().equals("regretted")) {
            throw new IllegalStateException("a secret that no reader may see");
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new NoteView(note.id, note.text))
                .tag(ETags.of(note.version))
                .location(URI.create("notes/" + note.id))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.MEMBERSHIP_OFFICER)
    public RestResponse<NoteView> rewrite(UUID id, @HeaderParam("If-Match") String ifMatch, NewNote body) {
        var note = found(id);
        ETags.requireMatch(ifMatch, note.version);
        note.text = body.text();
        entities.flush();
        tell(note, "rewritten");
        return RestResponse.ResponseBuilder.ok(new NoteView(note.id, note.text))
                .tag(ETags.of(note.version))
                .build();
    }

    /** Leaves the version check to the commit. */
    @PUT
    @Path("/{id}/text")
    @Transactional
    @RolesAllowed(Roles.MEMBERSHIP_OFFICER)
    public RestResponse<Void> rewriteLate(UUID id, @HeaderParam("If-Match") String ifMatch, NewNote body) {
        var note = found(id);
        ETags.requireMatch(ifMatch, note.version);
        note.text = body.text();
        return RestResponse.noContent();
    }

    @GET
    @Path("/caller")
    @RolesAllowed("**")
    public List<String> caller() {
        return List.of(
                caller.subject(),
                caller.memberState().orElse("-"),
                caller.organization().orElse("-"),
                Boolean.toString(caller.reaches("CHE", Set.of(Roles.MEMBERSHIP_OFFICER))));
    }

    @GET
    @PermitAll
    public Page<NoteView> list(
            @QueryParam("limit") @DefaultValue("2") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        var after = cursors.read(cursor, 1);
        var rows = entities.createQuery("from Note where :after is null or id > :after order by id", Note.class)
                .setParameter("after", after == null ? null : UUID.fromString(after.getFirst()))
                .setMaxResults(limit + 1)
                .getResultList();
        return cursors.page(rows, limit, note -> List.of(note.id.toString()))
                .map(note -> new NoteView(note.id, note.text));
    }

    @GET
    @Path("/undeclared")
    public String withoutRoles() {
        return "never seen";
    }

    private Note found(UUID id) {
        var note = entities.find(Note.class, id);
        if (note == null) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        return note;
    }

    private void tell(Note note, String what) {
        audit.record(AuditEntry.created("note-" + what, "note", note.id.toString(), new NoteView(note.id, note.text)));
        outbox.append(new OutgoingEvent(
                TOPIC,
                note.id.toString(),
                "itu.test.note." + what + ".v1",
                note.id.toString(),
                note.version,
                new NoteView(note.id, note.text)));
    }
}
