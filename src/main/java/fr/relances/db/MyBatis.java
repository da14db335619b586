package fr.relances.db;

import java.io.InputStream;
import javax.sql.DataSource;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** The mappers of mybatis-config.xml over a data source. */
final class MyBatis {

    private MyBatis() {}

    static SqlSessionFactory factory(DataSource source) {
        InputStream config = MyBatis.class.getResourceAsStream("/mybatis-config.xml");
        Configuration configuration = new XMLConfigBuilder(config).parse();
        configuration.setObjectFactory(new RecordFactory());
        configuration.setEnvironment(new Environment("base", new JdbcTransactionFactory(), source));
        return new SqlSessionFactoryBuilder().build(configuration);
    }
}
