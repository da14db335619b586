package fr.relances;

import fr.relances.command.ServerCommand;
import fr.relances.db.BaseServer;

/** The database server as its command sees it. */
record ServedFolder(BaseServer server) implements ServerCommand.Server {

    @Override
    public ServerCommand.Ready start() {
        BaseServer.Started started = server.start();
        return new ServerCommand.Ready(started.folder().path(), started.port(), started.pid(), started.afterKill());
    }

    @Override
    public boolean answers() {
        return server.answers();
    }

    @Override
    public void stop() {
        server.stop();
    }
}
