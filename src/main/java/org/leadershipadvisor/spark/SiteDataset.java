package org.leadershipadvisor.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Advice on a data set of sites: lazy, a row out for each row in, in any order. Every executor makes one rule base and
 * keeps it. Nothing but Spark's public data set interface is used, so that it works on a connected session, a stream and
 * a platform's own session as well; the session stays its owner's.
 */
public final class SiteDataset {

    /** Column of what goes in: the place a profile came from, as text. */
    public static final String SOURCE = "source";
    /** Column of what goes in: the profile's line or row there, a long from 1, or 0 or null where nobody knows it. */
    public static final String POSITION = "position";
    /** Column of what goes in: the profile, as JSON. */
    public static final String PROFILE = "profile";
    /** Column of what comes out: the site's id; null where it was refused. */
    public static final String SITE = "site";
    /** Column of what comes out: {@value #ADVISED} or {@value #REFUSED}. */
    public static final String STATUS = "status";
    /** Column of what comes out: the advice, or the refusal, as one line of JSON, as a batch writes it. */
    public static final String RESULT = "result";
    /** Status of a site that was advised. */
    public static final String ADVISED = "advised";
    /** Status of a site that was refused. */
    public static final String REFUSED = "refused";

    private static final StructType SCHEMA = new StructType()
            .add(SOURCE, DataTypes.StringType)
            .add(POSITION, DataTypes.LongType)
            .add(SITE, DataTypes.StringType)
            .add(STATUS, DataTypes.StringType, false)
            .add(RESULT, DataTypes.StringType, false);

    private SiteDataset() {}

    /**
     * The result of every row: source, position, site, status, result.
     *
     * @param sites rows with the columns source, position and profile; further ones are left out
     * @param options how to advise them
     */
    public static Dataset<Row> advise(Dataset<Row> sites, SiteOptions options) {
        MapPartitionsFunction<Row, Row> advise = rows -> results(rows, new SiteRows(options));
        return sites.select(functions.col(SOURCE), functions.col(POSITION), functions.col(PROFILE))
                .mapPartitions(advise, Encoders.row(SCHEMA));
    }

    /** One at a time: a partition is never in memory as a whole. */
    private static Iterator<Row> results(Iterator<Row> rows, SiteRows advised) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                if (!rows.hasNext()) {
                    throw new NoSuchElementException();
                }
                return advised.of(rows.next());
            }
        };
    }
}
