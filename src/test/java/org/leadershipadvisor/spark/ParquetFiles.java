package org.leadershipadvisor.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/** A job that makes a Parquet file of profiles from JSON Lines, or JSON Lines of a Parquet file of results. */
public final class ParquetFiles {

    private ParquetFiles() {}

    public static void main(String[] arguments) throws IOException {
        try (SparkSession session = SparkSession.builder().getOrCreate()) {
            if (arguments[0].equals("write")) {
                session.read()
                        .text(arguments[1])
                        .withColumnRenamed("value", SiteDataset.PROFILE)
                        .write()
                        .parquet(arguments[2]);
            } else {
                session.read().parquet(arguments[1]).write().json(arguments[2]);
            }
        }
    }
}
