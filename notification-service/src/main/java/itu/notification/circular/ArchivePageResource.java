package itu.notification.circular;

import java.net.URI;
import java.util.Arrays;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.notification.circular.ArchivePage.ListPage;
import itu.notification.circular.ArchivePage.Say;
import itu.notification.content.ArchiveAddress;
import itu.platform.download.Download;
import itu.platform.language.Language;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;

/** The public archive for people: pages in six languages, feeds, and the files. */
@Path("/circulars")
@Tag(name = "Archive")
@PermitAll
@RunOnVirtualThread
class ArchivePageResource {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final int PAGE = 25;
    private static final int FEED = 50;

    private final ReadingArchive archive;
    private final ArchiveLetterPages letters;
    private final EnclosureFiles files;
    private final ArchiveAddress address;
    private final Cacheable cacheable;
    private final Template list;
    private final Template letter;

    ArchivePageResource(
            ReadingArchive archive,
            ArchiveLetterPages letters,
            EnclosureFiles files,
            ArchiveAddress address,
            Cacheable cacheable,
            @Location("circular/list.html") Template list,
            @Location("circular/letter.html") Template letter) {
        this.archive = archive;
        this.letters = letters;
        this.files = files;
        this.address = address;
        this.cacheable = cacheable;
        this.list = list;
        this.letter = letter;
    }

    @GET
    @Operation(summary = "Lead to the archive in the reader's language", description = "By Accept-Language. Public.")
    @APIResponse(responseCode = "303", description = "Location is the list")
    public Response lead() {
        return Response.seeOther(URI.create(address.list(ReaderLanguage.current())))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("/{language}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "Show the archive as a page",
            description = "The latest letters, by year or by words of reference and subject. Public; may be cached.")
    @APIResponse(responseCode = "200", description = "The page, with `ETag` and `Cache-Control`")
    @APIResponse(responseCode = "304", description = "It is as the tag in `If-None-Match` says")
    @APIResponse(responseCode = "404", description = "`not-found`: none of the six languages")
    public Response list(
            @Parameter(example = "fr") String language,
            @QueryParam("year") @DefaultValue("0") @Min(0) @Max(9_999) int year,
            @QueryParam("q") @DefaultValue("") @Size(max = 200) String words,
            @QueryParam("cursor") @Nullable String cursor,
            Request request) {
        var reader = language(language);
        var page = archive.page(reader, year == 0 ? null : year, words, cursor, PAGE);
        var shown =
                new ListPage(Say.in(reader), address, page.items(), archive.years(reader), year, words, page.next());
        return page(list.data("page", shown).render(), reader, request);
    }

    @GET
    @Path("/{language}/{slug}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "Show a circular letter as a page",
            description = "Its permanent address. Public; may be cached.")
    @APIResponse(responseCode = "200", description = "The page, with `ETag` and `Cache-Control`")
    @APIResponse(responseCode = "304", description = "It is as the tag in `If-None-Match` says")
    @APIResponse(responseCode = "404", description = "`not-found`, `circular-letter-not-found`")
    public Response letter(
            @Parameter(example = "fr") String language,
            @Parameter(example = "CL-25-36") String slug,
            @Parameter(description = "Which of its publications: 0 is the letter itself; -1 the one in force")
                    @QueryParam("publication")
                    @DefaultValue("-1")
                    @Min(-1)
                    @Max(99)
                    int publication,
            Request request) {
        var reader = language(language);
        var found = archive.find(slug, reader, publication < 0 ? null : publication)
                .orElseThrow(() -> CircularLetters.notFound(slug));
        return page(letter.data("page", letters.of(found, reader)).render(), reader, request);
    }

    @GET
    @Path("/{language}/feed.atom")
    @Produces("application/atom+xml")
    @Operation(summary = "Give the latest circular letters as an Atom feed", description = "Public; may be cached.")
    @APIResponse(responseCode = "200", description = "The feed (RFC 4287)")
    @APIResponse(responseCode = "404", description = "`not-found`: none of the six languages")
    public Response atom(@Parameter(example = "fr") String language, Request request) {
        var reader = language(language);
        var feed = new Feeds(address, Say.in(reader))
                .atom(archive.page(reader, null, null, null, FEED).items());
        return cacheable
                .answer(feed, "application/atom+xml;charset=UTF-8", reader.tag(), request)
                .build();
    }

    @GET
    @Path("/{language}/feed.rss")
    @Produces("application/rss+xml")
    @Operation(summary = "Give the latest circular letters as an RSS feed", description = "Public; may be cached.")
    @APIResponse(responseCode = "200", description = "The feed (RSS 2.0)")
    @APIResponse(responseCode = "404", description = "`not-found`: none of the six languages")
    public Response rss(@Parameter(example = "fr") String language, Request request) {
        var reader = language(language);
        var feed = new Feeds(address, Say.in(reader))
                .rss(archive.page(reader, null, null, null, FEED).items());
        return cacheable
                .answer(feed, "application/rss+xml;charset=UTF-8", reader.tag(), request)
                .build();
    }

    @GET
    @Path("/enclosures/{id}")
    @Produces("application/pdf")
    @Operation(
            summary = "Give a file that goes with a circular letter",
            description = "Of published letters only. Public; may be cached, for it never changes.")
    @APIResponse(responseCode = "200", description = "The PDF, as a download")
    @APIResponse(responseCode = "404", description = "`enclosure-not-found`")
    public Response file(UUID id) {
        var file = files.published(id).orElseThrow(() -> Enclosing.notFound(id));
        var content = Download.content(out -> files.write(file, out));
        return Response.ok(content, "application/pdf")
                .header("Content-Disposition", Enclosing.disposition(file.fileName()))
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(HttpHeaders.ETAG, "\"" + file.sha256() + "\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Response page(String html, Language reader, Request request) {
        return cacheable
                .answer(html, HTML, reader.tag(), request)
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }
}
