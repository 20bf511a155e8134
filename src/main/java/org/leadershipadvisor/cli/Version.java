package org.leadershipadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Says the version of program and rules, from a resource so small that nothing else is loaded for it. */
final class Version implements IVersionProvider {

    private static final String RESOURCE = "version.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is missing: build with Maven");
            }
            properties.load(in);
        }
        return new String[] {
            "advisor " + properties.getProperty("version") + ", rules " + properties.getProperty("rules")
        };
    }
}
