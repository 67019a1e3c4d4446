package itu.notification.circular;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.circular.CircularPayloads.NewLink;
import itu.notification.circular.DraftingCirculars.Drafted;
import itu.notification.circular.EnclosureFiles.EnclosureFile;
import itu.notification.content.LetterHead.Enclosure;
import itu.platform.events.Ids;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Puts files and links to a draft, and takes them off again. */
@ApplicationScoped
class Enclosing {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int MOST = 60;
    private static final Pattern HARMFUL = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()-]");
    private static final int LONGEST_NAME = 120;

    private final DraftingCirculars drafting;
    private final EnclosureFiles files;
    private final Caller caller;
    private final BusinessClock clock;

    Enclosing(DraftingCirculars drafting, EnclosureFiles files, Caller caller, BusinessClock clock) {
        this.drafting = drafting;
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws itu.platform.problem.ProblemException 409 when it is published or has it already, 413 above 16 MiB, 422 when the content is no PDF */
    @Transactional
    Drafted file(UUID id, @Nullable String ifMatch, String language, String title, byte[] content) {
        if (content.length > LARGEST) {
            throw Problem.of(PlatformProblem.CONTENT_TOO_LARGE).toException();
        }
        var letter = drafting.editable(id, ifMatch);
        if (!pdf(content)) {
            throw Problem.of(CircularProblem.ENCLOSURE_NO_PDF).toException();
        }
        var present = present(letter);
        var hash = sha256(content);
        if (present.stream()
                .anyMatch(other -> other.language().equals(language) && Objects.equals(other.sha256(), hash))) {
            throw Problem.of(CircularProblem.ENCLOSURE_TWICE).toException();
        }
        var file = new EnclosureFile(
                Ids.next(), id, name(letter.slug() + "-" + title + "-" + language), content.length, hash);
        files.add(file, content, clock.instant(), caller.subject());
        present.add(new Enclosure(file.id(), language, title.strip(), null, content.length, hash));
        return drafting.enclose(letter, present, "circular-letter-enclosure-added");
    }

    @Transactional
    Drafted link(UUID id, @Nullable String ifMatch, NewLink asked) {
        var letter = drafting.editable(id, ifMatch);
        var present = present(letter);
        present.add(new Enclosure(Ids.next(), asked.language(), asked.title().strip(), asked.href(), null, null));
        return drafting.enclose(letter, present, "circular-letter-enclosure-added");
    }

    /** Takes an enclosure off the next version; earlier ones keep it. */
    @Transactional
    Drafted remove(UUID id, @Nullable String ifMatch, UUID enclosure) {
        var letter = drafting.editable(id, ifMatch);
        var present = DraftingCirculars.head(drafting.latest(letter)).enclosures();
        var left =
                present.stream().filter(other -> !other.id().equals(enclosure)).toList();
        if (left.size() == present.size()) {
            throw notFound(enclosure);
        }
        return drafting.enclose(letter, left, "circular-letter-enclosure-removed");
    }

    static RuntimeException notFound(UUID enclosure) {
        return Problem.of(CircularProblem.ENCLOSURE_NOT_FOUND)
                .with("enclosure", enclosure)
                .toException();
    }

    /** Value of {@code Content-Disposition} (RFC 6266), with the whole name and one in ASCII. */
    static String disposition(String fileName) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        fileName.replaceAll("[^\\x20-\\x7e]", "_"),
                        URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private List<Enclosure> present(CircularLetter letter) {
        var present =
                new ArrayList<>(DraftingCirculars.head(drafting.latest(letter)).enclosures());
        if (present.size() >= MOST) {
            throw Problem.of(CircularProblem.TOO_MANY_ENCLOSURES)
                    .with("most", MOST)
                    .toException();
        }
        return present;
    }

    private static String name(String title) {
        var harmless = HARMFUL.matcher(title).replaceAll("_");
        var end = harmless.offsetByCodePoints(0, Math.min(LONGEST_NAME, harmless.codePointCount(0, harmless.length())));
        return harmless.substring(0, end) + ".pdf";
    }

    private static boolean pdf(byte[] content) {
        return content.length > PDF.length && Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
