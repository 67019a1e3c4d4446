package itu.contribution.report;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Calls;
import itu.platform.history.AskedTimes;
import itu.platform.language.Language;
import itu.platform.problem.ReaderLanguage;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

@Path("/calls/{call}/report")
@Tag(name = "Council report", description = "The replies to a call as a document for the Council")
@RolesAllowed({
    Roles.CONFERENCE_SECRETARY,
    Roles.FINANCE_OFFICER,
    Roles.OUTREACH_OFFICER,
    Roles.MEMBERSHIP_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class ReportResource {
    private final Calls calls;
    private final AskedTimes times;
    private final DrawingUpReports reports;
    private final ReportFiles files;

    ReportResource(Calls calls, AskedTimes times, DrawingUpReports reports, ReportFiles files) {
        this.calls = calls;
        this.times = times;
        this.reports = reports;
        this.files = files;
    }

    @GET
    @Produces({ReportFormat.PDF_TYPE, ReportFormat.DOCX_TYPE, ReportFormat.XLSX_TYPE, ReportFormat.CSV_TYPE})
    @Operation(summary = "Download the report to the Council", description = """
                    The replies to the call: summary, total of units, breakdown by outcome and region, charts, and the present \
                    against the announced class of every Member State or Sector Member, those that replied marked. The form comes \
                    from format or Accept: PDF, DOCX, XLSX, or CSV (the rows alone); the language from language or \
                    Accept-Language. Content-Location names this very report: asked for again with its knownAt, it comes out the \
                    same, byte for byte. Roles: conference-secretary, finance-officer, outreach-officer, membership-officer, \
                    auditor, administrator.""")
    @APIResponse(
            responseCode = "200",
            description = "The file; its ETag is the SHA-256 of its bytes",
            content = {
                @Content(
                        mediaType = ReportFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ReportFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ReportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ReportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", description = "No such call")
    @APIResponse(responseCode = "406", description = "None of the four forms is accepted")
    @APIResponse(responseCode = "422", description = "knownAt lies in the future")
    public Response download(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36") String call,
            @Parameter(description = "pdf, docx, xlsx or csv; goes before Accept", example = "pdf")
                    @QueryParam("format")
                    @Nullable
                    String format,
            @Parameter(description = "en, fr, es, ar, ru or zh; goes before Accept-Language", example = "fr")
                    @QueryParam("language")
                    @Nullable
                    String language,
            @Parameter(description = "Leave out replies received after this day (ISO date)")
                    @QueryParam("validAt")
                    @Nullable
                    String validAt,
            @Parameter(description = "Leave out what was recorded after this instant (RFC 3339)")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var form = format(format, headers);
        var tongue = language(language);
        var report = reports.of(calls.bySlug(call), times.read(validAt, knownAt));
        var file = files.file(report, tongue, form);
        // No RestResponse: where a method has several types, its content would be written by its name.
        return Response.ok(file, form.contentType())
                .header(HttpHeaders.CONTENT_LANGUAGE, tongue.tag())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(report, tongue, form) + '"')
                .header(HttpHeaders.CONTENT_LOCATION, address(uri, report.subject(), tongue, form))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.ETAG, '"' + sha256(file) + '"')
                .build();
    }

    private static ReportFormat format(@Nullable String asked, HttpHeaders headers) {
        var named = QueryValues.code("format", upperCase(asked), ReportFormat.class);
        return named != null
                ? named
                : ReportFormat.acceptedBy(headers.getAcceptableMediaTypes()).orElseThrow(NotAcceptableException::new);
    }

    private static Language language(@Nullable String asked) {
        var named = QueryValues.code("language", upperCase(asked), Language.class);
        return named != null ? named : ReaderLanguage.current();
    }

    private static @Nullable String upperCase(@Nullable String value) {
        return value == null ? null : value.toUpperCase(Locale.ROOT);
    }

    private static String name(CouncilReport report, Language language, ReportFormat format) {
        var subject = report.subject();
        return "report-" + subject.call().slug() + "-" + subject.validAt() + "-" + language.tag() + "."
                + format.extension();
    }

    private static URI address(UriInfo uri, Subject subject, Language language, ReportFormat format) {
        return uri.getAbsolutePathBuilder()
                .queryParam("format", format.extension())
                .queryParam("language", language.tag())
                .queryParam("validAt", subject.validAt())
                .queryParam("knownAt", subject.knownAt())
                .build();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
