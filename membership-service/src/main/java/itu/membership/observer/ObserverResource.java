package itu.membership.observer;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.membership.register.ItudRegion;
import itu.membership.register.Names;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;

/** Observers, for anyone who is signed in. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/observers")
@Tag(name = "Observers")
@RunOnVirtualThread
class ObserverResource {
    private final Observers observers;
    private final Cursors cursors;

    ObserverResource(Observers observers, Cursors cursors) {
        this.observers = observers;
        this.cursors = cursors;
    }

    @Schema(name = "Observer", description = "Takes part without being a Member State: no vote, no contributory units")
    public record ObserverView(
            @Schema(description = "ISO 3166-1 alpha-3", examples = "PSE")
            String iso3,

            @Schema(description = "ISO 3166-1 alpha-2", examples = "PS")
            String iso2,

            @Schema(description = "Name in the language of Accept-Language, else English")
            String name,

            Names names,
            ItudRegion itudRegion,

            @Schema(description = "What it takes part by", examples = "PP Res. 99")
            String basis,

            @Schema(description = "Remark, in English") @Nullable
            String note) {
        static ObserverView of(Observer observer) {
            var entry = observer.entry();
            return new ObserverView(
                    observer.iso3(),
                    entry.iso2(),
                    entry.names().in(ReaderLanguage.current()),
                    entry.names(),
                    entry.itudRegion(),
                    entry.basis(),
                    entry.note());
        }
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "List observers by code",
            description = "Apart from the Member States and never counted with them. Any signed-in user.")
    @APIResponse(responseCode = "200", description = "A page of observers")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    public Page<ObserverView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var rows = observers.after(after == null ? "" : after.getFirst(), limit + 1);
        return cursors.page(rows, limit, observer -> List.of(observer.iso3())).map(ObserverView::of);
    }
}
