package itu.contribution.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.call.Call;

/** A contributor announces its class, for the first time or in place of an earlier announcement (a provisional choice binds nobody). */
@ApplicationScoped
class Declaring {
    private final Judging judging;
    private final Recording recording;

    Declaring(Judging judging, Recording recording) {
        this.judging = judging;
        this.recording = recording;
    }

    /** Judges an announcement and, if it may stand, records it and tells the other services. */
    @Transactional
    Answer declare(Call call, Announcement announcement) {
        return switch (judging.judge(call, announcement)) {
            case Verdict.Refused(var problem) -> new Answer.Refused(problem);
            case Verdict.Stands verdict ->
                new Answer.Accepted(call, recording.record(call, announcement, verdict, null));
        };
    }

    /** What {@link #declare} would answer, without recording anything. */
    @Transactional
    Answer rehearse(Call call, Announcement announcement) {
        return switch (judging.judge(call, announcement)) {
            case Verdict.Refused(var problem) -> new Answer.Refused(problem);
            case Verdict.Stands verdict ->
                new Answer.Accepted(call, recording.rehearse(call, announcement, verdict, null));
        };
    }
}
