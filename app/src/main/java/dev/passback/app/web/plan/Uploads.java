package dev.passback.app.web.plan;

import dev.passback.app.people.Access;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.store.KeptFile;
import dev.passback.app.store.Store;
import dev.passback.files.table.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes files that browsers send. */
@Component
public final class Uploads {
    private static final int LONGEST_NAME = 120;

    private final InstantSource clock;

    Uploads(InstantSource clock) {
        this.clock = clock;
    }

    /** {@return what finds the file from now on; empty where none was chosen} */
    public Optional<String> keep(Store store, Access access, @Nullable MultipartFile file) {
        return take(store, access, file).map(GivenFiles::name);
    }

    /** {@return the file as the store keeps it; empty where none was chosen} */
    public Optional<KeptFile> take(Store store, Access access, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(store.files()
                    .add(name(file.getOriginalFilename()), file.getBytes(), access.person(), clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException("an upload was cut off", e);
        }
    }

    /** {@return a file that is read now and not kept} */
    public static SourceFile read(MultipartFile file) {
        try {
            return new SourceFile(name(file.getOriginalFilename()), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("an upload was cut off", e);
        }
    }

    /** {@return the name that the browser gave, without folders, and without what no file system takes} */
    public static String name(@Nullable String given) {
        String name = given == null ? "" : given.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        String cut = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        return cut.isBlank() ? "file" : cut;
    }
}
