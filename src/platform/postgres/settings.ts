export type Settings = Record<string, string | number>;

/** For one machine that does everything: small buffers, short statements, nothing parallel on two cores. */
export const standard: Settings = {
	max_connections: 100,
	shared_buffers: '128MB',
	effective_cache_size: '512MB',
	work_mem: '8MB',
	maintenance_work_mem: '64MB',
	random_page_cost: 1.1,
	jit: 'off',
	// One query a core: two cores serve people, and /dev/shm is 64 MB in a container.
	max_parallel_workers_per_gather: 0,
	min_wal_size: '80MB',
	max_wal_size: '512MB',
	checkpoint_timeout: '15min',
	password_encryption: 'scram-sha-256',
	timezone: 'UTC',
	log_timezone: 'UTC',
	log_checkpoints: 'off',
	// Statements, their values and error details may hold what people wrote (quality P4).
	log_error_verbosity: 'terse',
	log_min_error_statement: 'panic',
	log_parameter_max_length: 0,
	log_parameter_max_length_on_error: 0,
	unix_socket_directories: '',
	listen_addresses: '127.0.0.1'
};

/** For data that nobody will miss. */
export const forgetful: Settings = {
	fsync: 'off',
	synchronous_commit: 'off',
	full_page_writes: 'off',
	wal_level: 'minimal',
	max_wal_senders: 0,
	max_wal_size: '256MB'
};
