package itu.notification.upload;

import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.audience.AudienceSource;
import itu.notification.audience.AudienceSourceReader;
import itu.notification.audience.Sql;

@ApplicationScoped
class UploadedListSource implements AudienceSourceReader {
    private final UploadedLists lists;

    UploadedListSource(UploadedLists lists) {
        this.lists = lists;
    }

    @Override
    public Set<AudienceSource.Kind> kinds() {
        return Set.of(AudienceSource.Kind.UPLOADED_LIST);
    }

    @Override
    public boolean knows(AudienceSource source) {
        return source.list() != null && lists.one(source.list()).isPresent();
    }

    @Override
    public Sql members(AudienceSource source, LocalDate day) {
        return Sql.of(
                "select state, organization, mailbox, language, particulars from uploaded_recipient where list = ?",
                source.list());
    }
}
