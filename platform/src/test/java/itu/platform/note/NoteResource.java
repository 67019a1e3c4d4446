package itu.platform.note;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.jboss.resteasy.reactive.RestResponse;

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
import itu.platform.security.Roles;

@Path("/notes")
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

    public record NewNote(@NotBlank String text) {}

    public record NoteView(UUID id, String text) {}

    @POST
    @Idempotent
    @RolesAllowed(Roles.MEMBERSHIP_OFFICER)
    public RestResponse<NoteView> write(@Valid @NotNull NewNote body) {
        if (body.text().equals("refused")) {
            throw Problem.of(PlatformProblem.CONFLICT).provision("XX 1").toException();
        }
        var note = new Note(body.text());
        entities.persist(note);
        entities.flush();
        tell(note, "written");
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new NoteView(note.id, note.text))
                .tag(ETags.of(note.version))
                .location(URI.create("/api/test/v1/notes/" + note.id))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.MEMBERSHIP_OFFICER)
    public RestResponse<NoteView> rewrite(UUID id, @HeaderParam("If-Match") String ifMatch, NewNote body) {
        var note = entities.find(Note.class, id);
        ETags.requireMatch(ifMatch, note.version);
        note.text = body.text();
        entities.flush();
        tell(note, "rewritten");
        return RestResponse.ResponseBuilder.ok(new NoteView(note.id, note.text))
                .tag(ETags.of(note.version))
                .build();
    }

    @GET
    @PermitAll
    public Page<NoteView> list(@QueryParam("limit") @DefaultValue("2") int limit, @QueryParam("cursor") String cursor) {
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
