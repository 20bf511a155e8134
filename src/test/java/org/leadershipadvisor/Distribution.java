package org.leadershipadvisor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The program as it is handed on. */
public final class Distribution {

    private static final Path TARGET = Path.of("target");

    private Distribution() {}

    /** Unpacks it into a new folder and returns the program's own folder in it; its launcher can be executed. */
    public static Path unpack(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(zip().toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(each -> !each.isDirectory()).toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry);
                        OutputStream out = Files.newOutputStream(file)) {
                    in.transferTo(out);
                }
                Files.setLastModifiedTime(file, entry.getLastModifiedTime());
            }
        }
        Path home = only(folder, "");
        if (!home.resolve("bin/advisor").toFile().setExecutable(true)) {
            throw new IOException("The launcher in " + home + " cannot be made executable");
        }
        return home;
    }

    /** The file that holds it, as built. */
    public static Path zip() throws IOException {
        return only(TARGET, ".zip");
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
