//! Pages of a test's own, with the portal on their origin.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use super::prepared;

/// What every page with the portal asks its own host for: the portal's files and an icon.
pub fn portal<S: Clone + Send + Sync + 'static>() -> Router<S> {
    let files = ServeDir::new(prepared("POSVENTA_PKG")).precompressed_br().precompressed_gzip();
    let icon = || async { ([(CONTENT_TYPE, "image/svg+xml")], ICON) };
    Router::new().route("/icon.svg", get(icon)).nest_service("/posventa", files)
}

const ICON: &str = r#"<svg xmlns="http://www.w3.org/2000/svg"/>"#;

/// Serves until the runtime ends.
pub async fn serve(listener: TcpListener, routes: Router) {
    loop {
        // A browser that is gone before it was accepted is nobody's problem.
        let Ok((stream, _)) = listener.accept().await else { continue };
        let service = TowerToHyperService::new(routes.clone());
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}
