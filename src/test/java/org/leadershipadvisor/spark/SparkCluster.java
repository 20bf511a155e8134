package org.leadershipadvisor.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A cluster of a master and two workers on this machine, each a process of its own. */
final class SparkCluster implements AutoCloseable {

    /** Stands for a jar where a job's class is among the tests' own. */
    static final String OWN_CLASSES = "spark-internal";

    private static final String HOST = "127.0.0.1";
    private static final int PATIENCE = 900;

    private final Path home;
    private final Path folder;
    private final String master;
    private final List<Process> running = new ArrayList<>();
    private final Process second;

    /**
     * Starts one.
     *
     * @param home a Spark installation, whose jars are in its folder {@code jars}
     * @param folder for logs and for what the workers keep
     */
    SparkCluster(Path home, Path folder) throws IOException {
        this.home = home;
        this.folder = folder;
        int port = freePort();
        master = "spark://" + HOST + ":" + port;
        start("master", "org.apache.spark.deploy.master.Master", "--host", HOST, "--port", "" + port);
        worker("worker-1");
        second = worker("worker-2");
    }

    private Process worker(String name) throws IOException {
        Path work = folder.resolve(name);
        return start(
                name,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                HOST,
                "-c",
                "1",
                "-m",
                "1g",
                "-d",
                work.toString(),
                master);
    }

    private Process start(String name, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                home.resolve("jars") + "/*" + File.pathSeparator + "target/test-classes",
                main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        builder.redirectErrorStream(true).redirectOutput(log(name).toFile());
        Process process = builder.start();
        running.add(process);
        return process;
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    /** Sends a job off. */
    Process submit(String name, String main, String jar, String... arguments) throws IOException {
        return start(
                name,
                "org.apache.spark.deploy.SparkSubmit",
                Stream.concat(
                                Stream.of(
                                        "--master",
                                        master,
                                        "--conf",
                                        "spark.ui.enabled=false",
                                        "--conf",
                                        "spark.executor.memory=768m",
                                        "--class",
                                        main,
                                        jar),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }

    /** What a job printed when it came to its end, which must be a good one. */
    String finished(Process job, String name) throws IOException, InterruptedException {
        boolean ended = job.waitFor(PATIENCE, TimeUnit.SECONDS);
        String log = Files.readString(log(name));
        if (!ended || job.exitValue() != 0) {
            throw new AssertionError((ended ? "exit code " + job.exitValue() : "not ended") + "\n" + log);
        }
        return log;
    }

    /** Ends the second worker and all it started, as a power cut would. */
    void killSecondWorker() {
        List<ProcessHandle> started = second.descendants().toList();
        second.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        for (Process process : running) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
