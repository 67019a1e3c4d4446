package itu.contribution.board;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.EntityTag;

import org.jspecify.annotations.Nullable;

import itu.contribution.contributor.Contributor;
import itu.platform.history.AsOf;
import itu.platform.language.Language;

/**
 * A call that clients of this instance watch. Facts are read and the board is drawn up once for all of them, and each
 * event is written once for each language.
 */
final class WatchedCall {
    private static final int BATCH = 500;

    /** So many missed facts are told again one by one. */
    private static final int MOST_REPEATED = 1_000;

    private final String slug;
    private final BoardOfReplies boards;
    private final ReplyFacts facts;
    private final LiveText texts;
    private final BoardTag tags;
    private final Set<BoardStream> streams = ConcurrentHashMap.newKeySet();

    private @Nullable Seen seen;

    /**
     * What the streams have been told.
     *
     * @param position all facts before it are told
     * @param lines the lines of the sheet by contributor
     */
    private record Seen(FactPosition position, Sheet sheet, EntityTag tag, Map<String, Line> lines) {
        Seen at(FactPosition further) {
            return new Seen(further, sheet, tag, lines);
        }
    }

    WatchedCall(String slug, BoardOfReplies boards, ReplyFacts facts, LiveText texts, BoardTag tags) {
        this.slug = slug;
        this.boards = boards;
        this.facts = facts;
        this.texts = texts;
        this.tags = tags;
    }

    void add(BoardStream stream) {
        streams.add(stream);
    }

    void remove(BoardStream stream) {
        streams.remove(stream);
    }

    boolean watched() {
        return !streams.isEmpty();
    }

    void endAll(String reason) {
        streams.forEach(stream -> stream.end(reason));
    }

    /**
     * Tells a new stream what it missed, and the board; from then on it is told what follows.
     *
     * @param after the last event that the client saw; null when it begins
     */
    synchronized void begin(BoardStream stream, @Nullable FactPosition after) {
        var now = lookForFacts();
        stream.tell(LiveText.RETRY);
        if (after != null) {
            missed(after, now.position())
                    .ifPresentOrElse(
                            missed -> tellReplies(missed, now, List.of(stream)),
                            () -> stream.tell(texts.resync(now.position())));
        }
        stream.tell(texts.board(now.sheet(), stream.viewer().language(), now.position()));
        stream.begin();
    }

    /** Tells all streams what has happened since, and the board if anything but the moment changed in it. */
    synchronized void look(Duration refresh) {
        var now = lookForFacts();
        var age = Duration.between(now.sheet().asOf(), boards.moment()).abs();
        var fresh = age.compareTo(refresh) > 0 ? drawn(now.position()) : now;
        if (!fresh.tag().equals(now.tag())) {
            tellBoard(fresh);
        }
        seen = fresh;
    }

    private Seen lookForFacts() {
        var ceiling = facts.ceiling();
        var known = seen;
        if (known == null) {
            seen = known = drawn(FactPosition.before(ceiling));
        }
        while (known.position().tx() < ceiling) {
            var found = facts.after(slug, known.position(), ceiling, BATCH);
            if (found.isEmpty()) {
                seen = known = known.at(FactPosition.before(ceiling));
            } else {
                seen = known = drawn(
                        found.size() < BATCH
                                ? FactPosition.before(ceiling)
                                : found.getLast().position());
                tellReplies(found, known, told());
                tellBoard(known);
            }
        }
        return known;
    }

    private List<BoardStream> told() {
        return streams.stream().filter(BoardStream::told).toList();
    }

    /** Empty when the position is none of this database's, or too long ago. */
    private Optional<List<ReplyFact>> missed(FactPosition after, FactPosition until) {
        if (after.tx() > until.tx()) {
            return Optional.empty();
        }
        var missed = facts.after(slug, after, until.tx(), MOST_REPEATED + 1);
        return missed.size() > MOST_REPEATED ? Optional.empty() : Optional.of(missed);
    }

    private Seen drawn(FactPosition position) {
        var sheet = boards.draw(slug, AsOf.NOW);
        var lines = sheet.lines().stream()
                .collect(Collectors.toMap(line -> line.contributor().code(), Function.identity()));
        return new Seen(position, sheet, tags.of(sheet.totals(Language.EN)), lines);
    }

    private void tellBoard(Seen now) {
        var written = new EnumMap<Language, String>(Language.class);
        for (var stream : told()) {
            stream.tell(written.computeIfAbsent(
                    stream.viewer().language(), language -> texts.board(now.sheet(), language, now.position())));
        }
    }

    private void tellReplies(List<ReplyFact> found, Seen now, List<BoardStream> to) {
        for (var fact : found) {
            var line = now.lines().getOrDefault(fact.declaration().contributor(), stranger(fact));
            var left = Reply.after(fact, now.sheet().deadline());
            var hidden = texts.reply(fact, null);
            var shown = new EnumMap<Language, String>(Language.class);
            for (var stream : to) {
                var sees = stream.viewer()
                        .sees(fact.declaration().contributor(), now.sheet().closed());
                stream.tell(
                        sees
                                ? shown.computeIfAbsent(
                                        stream.viewer().language(),
                                        language -> texts.reply(fact, line.row(language, left)))
                                : hidden);
            }
        }
    }

    /** A contributor that declared and is no longer, or not yet, addressed. */
    private static Line stranger(ReplyFact fact) {
        var code = fact.declaration().contributor();
        return new Line(new Contributor(code, language -> code, "", Set.of(), null), null, null, false);
    }
}
