package itu.notification.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** A form by its key: which version is the newest, and which one the public sees. */
@Entity
class Form {
    @Id
    private String key;

    @Version
    private long version;

    private int latest;
    private @Nullable Integer published;

    @SuppressWarnings("NullAway.Init")
    protected Form() {}

    Form(String key) {
        this.key = key;
        this.latest = 1;
    }

    /** A new version was drafted; gives its number. */
    int revise() {
        latest++;
        return latest;
    }

    void publish() {
        published = latest;
    }

    boolean publishedLatest() {
        return published != null && published == latest;
    }

    String key() {
        return key;
    }

    long version() {
        return version;
    }

    int latest() {
        return latest;
    }

    @Nullable
    Integer published() {
        return published;
    }
}
